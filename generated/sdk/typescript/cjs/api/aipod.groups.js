// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.group = group;
const operations_js_1 = require("../operations.js");
function group(client) {
    return {
        system: {
            getStatus: (0, operations_js_1.read)(client.getStatus),
        },
        auth: {
            register: (0, operations_js_1.write)(client.register),
            login: (0, operations_js_1.write)(client.login),
        },
        keys: {
            list: (0, operations_js_1.list)(client.listKeys),
            create: (0, operations_js_1.write)(client.createKey),
            revoke: (0, operations_js_1.write)(client.revokeKey),
        },
        agents: {
            list: (0, operations_js_1.list)(client.listAgents),
            get: (0, operations_js_1.read)(client.getAgent),
            update: (0, operations_js_1.write)(client.updateAgent),
        },
        tasks: {
            list: (0, operations_js_1.list)(client.listTasks),
            create: (0, operations_js_1.write)(client.createTask),
            get: (0, operations_js_1.read)(client.getTask),
            delete: (0, operations_js_1.write)(client.deleteTask),
            accept: (0, operations_js_1.write)(client.acceptTask),
            complete: (0, operations_js_1.write)(client.completeTask),
            withdraw: (0, operations_js_1.write)(client.withdrawTask),
            return: (0, operations_js_1.write)(client.returnTask),
            approve: (0, operations_js_1.write)(client.approveTask),
            dispute: (0, operations_js_1.write)(client.disputeTask),
        },
        memory: {
            list: (0, operations_js_1.list)(client.listMemories),
            create: (0, operations_js_1.write)(client.createMemory),
            delete: (0, operations_js_1.write)(client.deleteMemory),
        },
        trust: {
            get: (0, operations_js_1.list)(client.getTrust),
            rateAgent: (0, operations_js_1.write)(client.rateAgent),
        },
        wallet: {
            get: (0, operations_js_1.read)(client.getWallet),
            listTransactions: (0, operations_js_1.list)(client.listTransactions),
        },
    };
}
