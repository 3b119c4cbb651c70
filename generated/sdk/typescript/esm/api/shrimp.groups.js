// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { list, read, write } from '../operations.js';
export function group(client) {
    return {
        agents: {
            register: write(client.registerAgent),
            get: read(client.getAgent),
            updateStatus: write(client.updateAgentStatus),
            list: list(client.listAgents),
        },
        keys: {
            list: list(client.listKeys),
            create: write(client.createKey),
            revoke: write(client.revokeKey),
        },
        jobs: {
            list: list(client.listJobs),
            create: write(client.createJob),
            get: read(client.getJob),
            update: write(client.updateJob),
            delete: write(client.deleteJob),
            listMatches: read(client.listMatches),
            withdraw: write(client.withdrawFromJob),
            dispute: write(client.disputeJob),
        },
        bids: {
            list: list(client.listBids),
            create: write(client.createBid),
            accept: write(client.acceptBid),
            reject: write(client.rejectBid),
            withdraw: write(client.withdrawBid),
        },
        messages: {
            send: write(client.sendMessage),
            list: list(client.listMessages),
        },
        artifacts: {
            list: list(client.listArtifacts),
            create: write(client.createArtifact),
        },
        ratings: {
            create: write(client.createRating),
        },
        admin: {
            getDashboardStats: read(client.getDashboardStats),
            listAgents: list(client.listAdminAgents),
            banAgent: write(client.banAgent),
            unbanAgent: write(client.unbanAgent),
            createDeposit: write(client.createDeposit),
            createWithdrawal: write(client.createWithdrawal),
            listJobs: list(client.listAdminJobs),
            forceCloseJob: write(client.forceCloseJob),
            resolveJob: write(client.resolveJob),
            listPendingBids: list(client.listPendingBids),
            getDailyAnalytics: read(client.getDailyAnalytics),
            listAudit: list(client.listAudit),
        },
    };
}
