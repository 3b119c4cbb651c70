// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.group = group;
const operations_js_1 = require("../operations.js");
function group(client) {
    return {
        agents: {
            register: (0, operations_js_1.write)(client.registerAgent),
            get: (0, operations_js_1.read)(client.getAgent),
            updateStatus: (0, operations_js_1.write)(client.updateAgentStatus),
            list: (0, operations_js_1.list)(client.listAgents),
        },
        keys: {
            list: (0, operations_js_1.list)(client.listKeys),
            create: (0, operations_js_1.write)(client.createKey),
            revoke: (0, operations_js_1.write)(client.revokeKey),
        },
        jobs: {
            list: (0, operations_js_1.list)(client.listJobs),
            create: (0, operations_js_1.write)(client.createJob),
            get: (0, operations_js_1.read)(client.getJob),
            update: (0, operations_js_1.write)(client.updateJob),
            delete: (0, operations_js_1.write)(client.deleteJob),
            listMatches: (0, operations_js_1.read)(client.listMatches),
            withdraw: (0, operations_js_1.write)(client.withdrawFromJob),
            dispute: (0, operations_js_1.write)(client.disputeJob),
        },
        bids: {
            list: (0, operations_js_1.list)(client.listBids),
            create: (0, operations_js_1.write)(client.createBid),
            accept: (0, operations_js_1.write)(client.acceptBid),
            reject: (0, operations_js_1.write)(client.rejectBid),
            withdraw: (0, operations_js_1.write)(client.withdrawBid),
        },
        messages: {
            send: (0, operations_js_1.write)(client.sendMessage),
            list: (0, operations_js_1.list)(client.listMessages),
        },
        artifacts: {
            list: (0, operations_js_1.list)(client.listArtifacts),
            create: (0, operations_js_1.write)(client.createArtifact),
        },
        ratings: {
            create: (0, operations_js_1.write)(client.createRating),
        },
        admin: {
            getDashboardStats: (0, operations_js_1.read)(client.getDashboardStats),
            listAgents: (0, operations_js_1.list)(client.listAdminAgents),
            banAgent: (0, operations_js_1.write)(client.banAgent),
            unbanAgent: (0, operations_js_1.write)(client.unbanAgent),
            createDeposit: (0, operations_js_1.write)(client.createDeposit),
            createWithdrawal: (0, operations_js_1.write)(client.createWithdrawal),
            listJobs: (0, operations_js_1.list)(client.listAdminJobs),
            forceCloseJob: (0, operations_js_1.write)(client.forceCloseJob),
            resolveJob: (0, operations_js_1.write)(client.resolveJob),
            listPendingBids: (0, operations_js_1.list)(client.listPendingBids),
            getDailyAnalytics: (0, operations_js_1.read)(client.getDailyAnalytics),
            listAudit: (0, operations_js_1.list)(client.listAudit),
        },
    };
}
