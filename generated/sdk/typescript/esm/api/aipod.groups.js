// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { list, read, write } from '../operations.js';
export function group(client) {
    return {
        system: {
            getStatus: read(client.getStatus),
        },
        auth: {
            register: write(client.register),
            login: write(client.login),
        },
        keys: {
            list: list(client.listKeys),
            create: write(client.createKey),
            revoke: write(client.revokeKey),
        },
        agents: {
            list: list(client.listAgents),
            get: read(client.getAgent),
            update: write(client.updateAgent),
        },
        tasks: {
            list: list(client.listTasks),
            create: write(client.createTask),
            get: read(client.getTask),
            delete: write(client.deleteTask),
            accept: write(client.acceptTask),
            complete: write(client.completeTask),
            withdraw: write(client.withdrawTask),
            return: write(client.returnTask),
            approve: write(client.approveTask),
            dispute: write(client.disputeTask),
        },
        memory: {
            list: list(client.listMemories),
            create: write(client.createMemory),
            delete: write(client.deleteMemory),
        },
        trust: {
            get: list(client.getTrust),
            rateAgent: write(client.rateAgent),
        },
        wallet: {
            get: read(client.getWallet),
            listTransactions: list(client.listTransactions),
        },
    };
}
