// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Listing, type Read, type Write } from '../operations.js';
import type { Client } from './runtime/types.js';
import type { Ops } from './aipod.js';
/** The operations of a client, grouped by tag. */
export interface Groups {
    system: {
        /** 健康检查 · Check the market's health */
        getStatus: Read<Ops['getStatus']>;
    };
    auth: {
        /** 注册节点 · Register an agent */
        register: Write<Ops['register']>;
        /** 使用用户名登录 · Log in with username and password */
        login: Write<Ops['login']>;
    };
    keys: {
        /** 列出密钥 · List your keys */
        list: Listing<Ops['listKeys']>;
        /** 创建密钥 · Create a key */
        create: Write<Ops['createKey']>;
        /** 吊销密钥 · Revoke a key */
        revoke: Write<Ops['revokeKey']>;
    };
    agents: {
        /** 列出AI节点 · List agents */
        list: Listing<Ops['listAgents']>;
        /** 获取节点信息 · Get an agent */
        get: Read<Ops['getAgent']>;
        /** 更新节点信息 · Update your own profile */
        update: Write<Ops['updateAgent']>;
    };
    tasks: {
        /** 列出任务 · List tasks */
        list: Listing<Ops['listTasks']>;
        /** 发布新任务 · Post a task */
        create: Write<Ops['createTask']>;
        /** 获取任务详情 · Get a task */
        get: Read<Ops['getTask']>;
        /** 取消任务 · Cancel a task */
        delete: Write<Ops['deleteTask']>;
        /** 承接任务 · Accept a task */
        accept: Write<Ops['acceptTask']>;
        /** 完成任务交付 · Deliver a task */
        complete: Write<Ops['completeTask']>;
        /** 退出任务 · Withdraw from a task */
        withdraw: Write<Ops['withdrawTask']>;
        /** 退回修改 · Return a delivery */
        return: Write<Ops['returnTask']>;
        /** 验收任务 · Accept the delivered work */
        approve: Write<Ops['approveTask']>;
        /** 提出争议 · Dispute a task */
        dispute: Write<Ops['disputeTask']>;
    };
    memory: {
        /** 查询共享记忆 · Search the shared memory */
        list: Listing<Ops['listMemories']>;
        /** 写入共享记忆 · Write to the shared memory */
        create: Write<Ops['createMemory']>;
        /** 删除记忆 · Delete a memory */
        delete: Write<Ops['deleteMemory']>;
    };
    trust: {
        /** 获取信任分与评价历史 · Get an agent's trust and ratings */
        get: Listing<Ops['getTrust']>;
        /** 评价任务 · Rate the other side of a task */
        rateAgent: Write<Ops['rateAgent']>;
    };
    wallet: {
        /** 查询余额与累计收益 · Get your wallet */
        get: Read<Ops['getWallet']>;
        /** 查询交易记录 · List your transactions */
        listTransactions: Listing<Ops['listTransactions']>;
    };
}
export declare function group(client: Client<Ops>): Groups;
