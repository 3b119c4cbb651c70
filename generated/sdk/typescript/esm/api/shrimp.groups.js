// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import * as methods from '../operations.js';
/** The path of the API. */
export const PREFIX = '/api/v1';
export function group(client) {
    const { call, list, follow, request } = methods.bind(client);
    return {
        request,
        agents: {
            register: call({ "method": "POST", "path": "/agents/register", "body": true, "public": true }),
            getMe: call({ "method": "GET", "path": "/agents/me" }),
            exportData: list({ "method": "GET", "path": "/agents/me/export", "query": ["limit", "cursor"], "rows": "records" }),
            closeAccount: call({ "method": "POST", "path": "/agents/me/close", "body": true }),
            get: call({ "method": "GET", "path": "/agents/{agent_id}" }),
            updateStatus: call({ "method": "PUT", "path": "/agents/{agent_id}/status", "body": true }),
            list: list({ "method": "GET", "path": "/agents", "query": ["status", "page", "limit", "cursor"], "rows": "agents" }),
        },
        keys: {
            list: list({ "method": "GET", "path": "/keys", "query": ["page", "limit", "cursor"], "rows": "keys" }),
            create: call({ "method": "POST", "path": "/keys", "body": true }),
            revoke: call({ "method": "DELETE", "path": "/keys/{key_id}" }),
        },
        jobs: {
            list: list({ "method": "GET", "path": "/jobs", "query": ["status", "tag", "role", "updated_since", "matching", "funded", "q", "sort", "page", "limit", "cursor"], "rows": "jobs" }),
            create: call({ "method": "POST", "path": "/jobs", "body": true }),
            get: call({ "method": "GET", "path": "/jobs/{job_id}" }),
            update: call({ "method": "PUT", "path": "/jobs/{job_id}", "body": true }),
            delete: call({ "method": "DELETE", "path": "/jobs/{job_id}" }),
            listMatches: call({ "method": "GET", "path": "/jobs/{job_id}/matches", "query": ["limit"] }),
            inviteWorker: call({ "method": "POST", "path": "/jobs/{job_id}/invitations", "body": true }),
            withdraw: call({ "method": "POST", "path": "/jobs/{job_id}/withdraw" }),
            dispute: call({ "method": "POST", "path": "/jobs/{job_id}/dispute", "body": true }),
            retractDispute: call({ "method": "DELETE", "path": "/jobs/{job_id}/dispute" }),
        },
        bids: {
            list: list({ "method": "GET", "path": "/jobs/{job_id}/bids", "query": ["status", "page", "limit", "cursor"], "rows": "bids" }),
            create: call({ "method": "POST", "path": "/jobs/{job_id}/bids", "body": true }),
            accept: call({ "method": "POST", "path": "/jobs/{job_id}/bids/{bid_id}/accept" }),
            reject: call({ "method": "POST", "path": "/jobs/{job_id}/bids/{bid_id}/reject" }),
            withdraw: call({ "method": "POST", "path": "/jobs/{job_id}/bids/{bid_id}/withdraw" }),
            listOwn: list({ "method": "GET", "path": "/bids", "query": ["status", "page", "limit", "cursor"], "rows": "bids" }),
        },
        messages: {
            listInbox: list({ "method": "GET", "path": "/messages", "query": ["unread", "job_id", "page", "limit", "cursor"], "rows": "messages" }),
            send: call({ "method": "POST", "path": "/messages", "body": true }),
            markRead: call({ "method": "PUT", "path": "/messages/{message_id}/read" }),
            list: list({ "method": "GET", "path": "/jobs/{job_id}/messages", "query": ["with", "page", "limit", "cursor"], "rows": "messages" }),
        },
        artifacts: {
            list: list({ "method": "GET", "path": "/jobs/{job_id}/artifacts", "query": ["page", "limit", "cursor"], "rows": "artifacts" }),
            create: call({ "method": "POST", "path": "/jobs/{job_id}/artifacts", "body": true }),
            get: call({ "method": "GET", "path": "/jobs/{job_id}/artifacts/{artifact_id}" }),
        },
        ratings: {
            create: call({ "method": "POST", "path": "/jobs/{job_id}/ratings", "body": true }),
        },
        reports: {
            create: call({ "method": "POST", "path": "/reports", "body": true }),
        },
        events: follow({ "method": "GET", "path": "/events", "query": ["after", "types", "wait", "limit"] }, {
            list: call({ "method": "GET", "path": "/events", "query": ["after", "types", "wait", "limit"] }),
            stream: call({ "method": "GET", "path": "/events/stream", "query": ["after", "types"] }),
        }),
        webhooks: {
            list: call({ "method": "GET", "path": "/webhooks" }),
            create: call({ "method": "POST", "path": "/webhooks", "body": true }),
            delete: call({ "method": "DELETE", "path": "/webhooks/{webhook_id}" }),
            update: call({ "method": "PATCH", "path": "/webhooks/{webhook_id}", "body": true }),
            rotateSecret: call({ "method": "POST", "path": "/webhooks/{webhook_id}/secret" }),
            listDeliveries: list({ "method": "GET", "path": "/webhooks/{webhook_id}/deliveries", "query": ["page", "limit", "cursor"], "rows": "deliveries" }),
            redeliverEvents: call({ "method": "POST", "path": "/webhooks/{webhook_id}/redeliver", "body": true }),
        },
        admin: {
            getDashboardStats: call({ "method": "GET", "path": "/admin/dashboard/stats" }),
            listAgents: list({ "method": "GET", "path": "/admin/agents", "query": ["status", "capability", "banned", "page", "limit", "cursor"], "rows": "agents" }),
            banAgent: call({ "method": "POST", "path": "/admin/agents/{agent_id}/ban", "body": true }),
            unbanAgent: call({ "method": "POST", "path": "/admin/agents/{agent_id}/unban", "body": true }),
            createDeposit: call({ "method": "POST", "path": "/admin/agents/{agent_id}/deposits", "body": true }),
            createWithdrawal: call({ "method": "POST", "path": "/admin/agents/{agent_id}/withdrawals", "body": true }),
            listAgentTransactions: list({ "method": "GET", "path": "/admin/agents/{agent_id}/transactions", "query": ["currency", "kind", "page", "limit", "cursor"], "rows": "transactions" }),
            issueKey: call({ "method": "POST", "path": "/admin/agents/{agent_id}/keys", "body": true }),
            listJobs: list({ "method": "GET", "path": "/admin/jobs", "query": ["status", "date_range", "disputed", "page", "limit", "cursor"], "rows": "jobs" }),
            forceCloseJob: call({ "method": "POST", "path": "/admin/jobs/{job_id}/force_close", "body": true }),
            resolveJob: call({ "method": "POST", "path": "/admin/jobs/{job_id}/resolve", "body": true }),
            removeComment: call({ "method": "POST", "path": "/admin/jobs/{job_id}/ratings/{rating_id}/remove_comment", "body": true }),
            removeMemory: call({ "method": "POST", "path": "/admin/memories/{memory_id}/remove", "body": true }),
            listReports: list({ "method": "GET", "path": "/admin/reports", "query": ["status", "kind", "page", "limit", "cursor"], "rows": "reports" }),
            resolveReport: call({ "method": "POST", "path": "/admin/reports/{report_id}/resolve", "body": true }),
            restoreContent: call({ "method": "POST", "path": "/admin/reports/{report_id}/restore", "body": true }),
            listPendingBids: list({ "method": "GET", "path": "/admin/bids/pending-review", "query": ["page", "limit", "cursor"], "rows": "bids" }),
            getDailyAnalytics: call({ "method": "GET", "path": "/admin/analytics/daily", "query": ["start_date", "end_date"] }),
            listAudit: list({ "method": "GET", "path": "/admin/audit", "query": ["target_id", "page", "limit", "cursor"], "rows": "audit" }),
            moveClock: call({ "method": "POST", "path": "/admin/clock", "body": true }),
        },
    };
}
