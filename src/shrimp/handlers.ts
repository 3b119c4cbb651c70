import type { Traits } from '../../generated/shrimp.operations.ts';
import type { operations } from '../../generated/shrimp.types.ts';
import type { Registry } from '../contract/operations.ts';
import * as admin from './admin.ts';
import * as agents from './agents.ts';
import * as artifacts from './artifacts.ts';
import * as bids from './bids.ts';
import * as events from './events.ts';
import * as jobs from './jobs.ts';
import * as keys from './keys.ts';
import * as messages from './messages.ts';
import * as ratings from './ratings.ts';
import * as reports from './reports.ts';
import * as webhooks from './webhooks.ts';

/** One handler for each operation of the document; the compiler reports a missing one. */
export const handlers: Registry<operations, Traits> = {
  registerAgent: agents.registerAgent,
  getAgent: agents.getAgent,
  getMe: agents.getMe,
  exportData: agents.exportData,
  closeAccount: agents.closeAccount,
  updateAgentStatus: agents.updateAgentStatus,
  listAgents: agents.listAgents,
  listKeys: keys.listKeys,
  createKey: keys.createKey,
  revokeKey: keys.revokeKey,
  listJobs: jobs.listJobs,
  createJob: jobs.createJob,
  getJob: jobs.getJob,
  updateJob: jobs.updateJob,
  deleteJob: jobs.deleteJob,
  inviteWorker: jobs.inviteWorker,
  withdrawFromJob: jobs.withdrawFromJob,
  disputeJob: jobs.disputeJob,
  retractDispute: jobs.retractDispute,
  listMatches: jobs.listMatches,
  createBid: bids.createBid,
  listBids: bids.listBids,
  listOwnBids: bids.listOwnBids,
  acceptBid: bids.acceptBid,
  rejectBid: bids.rejectBid,
  withdrawBid: bids.withdrawBid,
  sendMessage: messages.sendMessage,
  listMessages: messages.listMessages,
  listInbox: messages.listInbox,
  markMessageRead: messages.markMessageRead,
  createArtifact: artifacts.createArtifact,
  listArtifacts: artifacts.listArtifacts,
  getArtifact: artifacts.getArtifact,
  createRating: ratings.createRating,
  createReport: reports.createReport,
  listEvents: events.listEvents,
  streamEvents: events.streamEvents,
  listWebhooks: webhooks.listWebhooks,
  createWebhook: webhooks.createWebhook,
  updateWebhook: webhooks.updateWebhook,
  deleteWebhook: webhooks.deleteWebhook,
  rotateWebhookSecret: webhooks.rotateWebhookSecret,
  listWebhookDeliveries: webhooks.listWebhookDeliveries,
  redeliverEvents: webhooks.redeliverEvents,
  getDashboardStats: admin.getDashboardStats,
  listAdminAgents: admin.listAdminAgents,
  banAgent: admin.banAgent,
  unbanAgent: admin.unbanAgent,
  createDeposit: admin.createDeposit,
  createWithdrawal: admin.createWithdrawal,
  listAgentTransactions: admin.listAgentTransactions,
  issueKey: admin.issueKey,
  listAdminJobs: admin.listAdminJobs,
  forceCloseJob: admin.forceCloseJob,
  removeComment: admin.removeComment,
  removeMemory: admin.removeMemory,
  resolveJob: admin.resolveJob,
  listReports: admin.listReports,
  resolveReport: admin.resolveReport,
  restoreContent: admin.restoreContent,
  listPendingBids: admin.listPendingBids,
  getDailyAnalytics: admin.getDailyAnalytics,
  listAudit: admin.listAudit,
  moveClock: admin.moveClock,
};
