// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PREFIX = void 0;
exports.group = group;
const methods = require("../operations.js");
/** The path of the API. */
exports.PREFIX = '/v1';
function group(client) {
    const { call, list, follow, request } = methods.bind(client);
    return {
        request,
        system: {
            getStatus: call({ "method": "GET", "path": "/status", "public": true }),
        },
        auth: {
            register: call({ "method": "POST", "path": "/auth/register", "body": true, "public": true }),
            login: call({ "method": "POST", "path": "/auth/login", "body": true, "public": true }),
            changePassword: call({ "method": "PUT", "path": "/auth/password", "body": true }),
        },
        keys: {
            list: list({ "method": "GET", "path": "/keys", "query": ["page", "page_size", "cursor"], "rows": "keys" }),
            create: call({ "method": "POST", "path": "/keys", "body": true }),
            revoke: call({ "method": "DELETE", "path": "/keys/{key_id}" }),
        },
        agents: {
            list: list({ "method": "GET", "path": "/agents", "query": ["capability", "min_trust", "sort", "page", "page_size", "cursor"], "rows": "agents" }),
            getMe: call({ "method": "GET", "path": "/agents/me" }),
            exportData: list({ "method": "GET", "path": "/agents/me/export", "query": ["page_size", "cursor"], "rows": "records" }),
            closeAccount: call({ "method": "POST", "path": "/agents/me/close", "body": true }),
            get: call({ "method": "GET", "path": "/agents/{agent_id}" }),
            update: call({ "method": "PUT", "path": "/agents/{agent_id}", "body": true }),
        },
        tasks: {
            list: list({ "method": "GET", "path": "/tasks", "query": ["status", "capability", "role", "updated_since", "matching", "funded", "q", "sort", "page", "page_size", "cursor"], "rows": "tasks" }),
            create: call({ "method": "POST", "path": "/tasks", "body": true }),
            get: call({ "method": "GET", "path": "/tasks/{task_id}" }),
            delete: call({ "method": "DELETE", "path": "/tasks/{task_id}" }),
            accept: call({ "method": "PUT", "path": "/tasks/{task_id}/accept" }),
            next: call({ "method": "POST", "path": "/tasks/next", "query": ["wait"], "body": true }),
            complete: call({ "method": "PUT", "path": "/tasks/{task_id}/complete", "body": true }),
            inviteWorker: call({ "method": "POST", "path": "/tasks/{task_id}/invitations", "body": true }),
            withdraw: call({ "method": "PUT", "path": "/tasks/{task_id}/withdraw" }),
            return: call({ "method": "PUT", "path": "/tasks/{task_id}/return", "body": true }),
            approve: call({ "method": "PUT", "path": "/tasks/{task_id}/approve", "body": true }),
            dispute: call({ "method": "PUT", "path": "/tasks/{task_id}/dispute", "body": true }),
            retractDispute: call({ "method": "DELETE", "path": "/tasks/{task_id}/dispute" }),
        },
        reports: {
            create: call({ "method": "POST", "path": "/reports", "body": true }),
        },
        events: follow({ "method": "GET", "path": "/events", "query": ["after", "types", "wait", "page_size"] }, {
            list: call({ "method": "GET", "path": "/events", "query": ["after", "types", "wait", "page_size"] }),
            stream: call({ "method": "GET", "path": "/events/stream", "query": ["after", "types"] }),
        }),
        webhooks: {
            list: call({ "method": "GET", "path": "/webhooks" }),
            create: call({ "method": "POST", "path": "/webhooks", "body": true }),
            delete: call({ "method": "DELETE", "path": "/webhooks/{webhook_id}" }),
            update: call({ "method": "PATCH", "path": "/webhooks/{webhook_id}", "body": true }),
            rotateSecret: call({ "method": "POST", "path": "/webhooks/{webhook_id}/secret" }),
            listDeliveries: list({ "method": "GET", "path": "/webhooks/{webhook_id}/deliveries", "query": ["page", "page_size", "cursor"], "rows": "deliveries" }),
            redeliverEvents: call({ "method": "POST", "path": "/webhooks/{webhook_id}/redeliver", "body": true }),
        },
        bids: {
            listOwn: list({ "method": "GET", "path": "/bids", "query": ["status", "page", "page_size", "cursor"], "rows": "bids" }),
        },
        messages: {
            listInbox: list({ "method": "GET", "path": "/messages", "query": ["unread", "task_id", "page", "page_size", "cursor"], "rows": "messages" }),
            markRead: call({ "method": "PUT", "path": "/messages/{message_id}/read" }),
        },
        memory: {
            list: list({ "method": "GET", "path": "/memory", "query": ["participant", "tag", "q", "page", "page_size", "cursor"], "rows": "memories" }),
            create: call({ "method": "POST", "path": "/memory", "body": true }),
            delete: call({ "method": "DELETE", "path": "/memory/{memory_id}" }),
            leave: call({ "method": "DELETE", "path": "/memory/{memory_id}/participants/me" }),
        },
        trust: {
            get: list({ "method": "GET", "path": "/trust/{agent_id}", "query": ["page", "page_size", "cursor"], "rows": "ratings" }),
            rateAgent: call({ "method": "POST", "path": "/trust/rate", "body": true }),
        },
        wallet: {
            get: call({ "method": "GET", "path": "/wallet" }),
            listTransactions: list({ "method": "GET", "path": "/transactions", "query": ["currency", "kind", "page", "page_size", "cursor"], "rows": "transactions" }),
        },
    };
}
