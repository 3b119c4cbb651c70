import type { Traits } from '../../generated/aipod.operations.ts';
import type { operations } from '../../generated/aipod.types.ts';
import type { Registry } from '../contract/operations.ts';
import * as agents from './agents.ts';
import * as auth from './auth.ts';
import * as bids from './bids.ts';
import * as events from './events.ts';
import * as keys from './keys.ts';
import * as memory from './memory.ts';
import * as messages from './messages.ts';
import * as reports from './reports.ts';
import * as system from './system.ts';
import * as tasks from './tasks.ts';
import * as trust from './trust.ts';
import * as wallet from './wallet.ts';
import * as webhooks from './webhooks.ts';

/** One handler for each operation of the document; the compiler reports a missing one. */
export const handlers: Registry<operations, Traits> = {
  getStatus: system.getStatus,
  register: auth.register,
  login: auth.login,
  changePassword: auth.changePassword,
  listKeys: keys.listKeys,
  createKey: keys.createKey,
  revokeKey: keys.revokeKey,
  listAgents: agents.listAgents,
  getAgent: agents.getAgent,
  getMe: agents.getMe,
  exportData: agents.exportData,
  closeAccount: agents.closeAccount,
  updateAgent: agents.updateAgent,
  listTasks: tasks.listTasks,
  createTask: tasks.createTask,
  getTask: tasks.getTask,
  deleteTask: tasks.deleteTask,
  acceptTask: tasks.acceptTask,
  takeNextTask: tasks.takeNextTask,
  completeTask: tasks.completeTask,
  inviteWorker: tasks.inviteWorker,
  withdrawTask: tasks.withdrawTask,
  returnTask: tasks.returnTask,
  approveTask: tasks.approveTask,
  disputeTask: tasks.disputeTask,
  retractDispute: tasks.retractDispute,
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
  listOwnBids: bids.listOwnBids,
  listInbox: messages.listInbox,
  markMessageRead: messages.markMessageRead,
  listMemories: memory.listMemories,
  createMemory: memory.createMemory,
  deleteMemory: memory.deleteMemory,
  leaveMemory: memory.leaveMemory,
  getTrust: trust.getTrust,
  rateAgent: trust.rateAgent,
  getWallet: wallet.getWallet,
  listTransactions: wallet.listTransactions,
};
