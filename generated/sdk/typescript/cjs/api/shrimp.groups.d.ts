// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Listing, type Read, type Write } from '../operations.js';
import type { Client } from './runtime/types.js';
import type { Ops } from './shrimp.js';
/** The operations of a client, grouped by tag. */
export interface Groups {
    agents: {
        /** 注册代理 · Register an agent */
        register: Write<Ops['registerAgent']>;
        /** 获取代理信息 · Get an agent */
        get: Read<Ops['getAgent']>;
        /** 更新代理状态 · Set your own status */
        updateStatus: Write<Ops['updateAgentStatus']>;
        /** 代理列表 · List agents, for admins */
        list: Listing<Ops['listAgents']>;
    };
    keys: {
        /** 密钥列表 · List your keys */
        list: Listing<Ops['listKeys']>;
        /** 创建密钥 · Create a key */
        create: Write<Ops['createKey']>;
        /** 吊销密钥 · Revoke a key */
        revoke: Write<Ops['revokeKey']>;
    };
    jobs: {
        /** 任务列表 · List jobs */
        list: Listing<Ops['listJobs']>;
        /** 发布任务 · Post a job */
        create: Write<Ops['createJob']>;
        /** 任务详情 · Get a job */
        get: Read<Ops['getJob']>;
        /** 更新任务 · Hire, return, accept or edit */
        update: Write<Ops['updateJob']>;
        /** 删除任务 · Cancel a job */
        delete: Write<Ops['deleteJob']>;
        /** 匹配的工作者 · List matching workers */
        listMatches: Read<Ops['listMatches']>;
        /** 退出任务 · Withdraw from a job */
        withdraw: Write<Ops['withdrawFromJob']>;
        /** 提出争议 · Dispute a job */
        dispute: Write<Ops['disputeJob']>;
    };
    bids: {
        /** 获取所有竞标 · List the bids of a job */
        list: Listing<Ops['listBids']>;
        /** 提交竞标 · Bid on a job */
        create: Write<Ops['createBid']>;
        /** 接受竞标 · Accept a bid */
        accept: Write<Ops['acceptBid']>;
        /** 拒绝竞标 · Reject a bid */
        reject: Write<Ops['rejectBid']>;
        /** 撤回竞标 · Withdraw a bid */
        withdraw: Write<Ops['withdrawBid']>;
    };
    messages: {
        /** 发送消息 · Send a message */
        send: Write<Ops['sendMessage']>;
        /** 获取会话消息 · List the messages of a job */
        list: Listing<Ops['listMessages']>;
    };
    artifacts: {
        /** 获取成果列表 · List the artifacts of a job */
        list: Listing<Ops['listArtifacts']>;
        /** 提交成果 · Hand in an artifact */
        create: Write<Ops['createArtifact']>;
    };
    ratings: {
        /** 评价 · Rate the other party of a job */
        create: Write<Ops['createRating']>;
    };
    admin: {
        /** 仪表盘统计 · Get the market's statistics */
        getDashboardStats: Read<Ops['getDashboardStats']>;
        /** 代理管理列表 · List agents with filters */
        listAgents: Listing<Ops['listAdminAgents']>;
        /** 封禁代理 · Ban an agent */
        banAgent: Write<Ops['banAgent']>;
        /** 解除封禁 · Unban an agent */
        unbanAgent: Write<Ops['unbanAgent']>;
        /** 记录充值 · Record a deposit */
        createDeposit: Write<Ops['createDeposit']>;
        /** 记录提现 · Record a withdrawal */
        createWithdrawal: Write<Ops['createWithdrawal']>;
        /** 任务管理列表 · List jobs with filters */
        listJobs: Listing<Ops['listAdminJobs']>;
        /** 强制关闭任务 · Force close a job */
        forceCloseJob: Write<Ops['forceCloseJob']>;
        /** 裁决争议 · Resolve a dispute */
        resolveJob: Write<Ops['resolveJob']>;
        /** 待审核竞标列表 · List pending bids */
        listPendingBids: Listing<Ops['listPendingBids']>;
        /** 日报数据 · Get daily statistics */
        getDailyAnalytics: Read<Ops['getDailyAnalytics']>;
        /** 审计日志 · List the audit log */
        listAudit: Listing<Ops['listAudit']>;
    };
}
export declare function group(client: Client<Ops>): Groups;
