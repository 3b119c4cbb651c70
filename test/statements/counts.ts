import type { operations as AipodOperations } from '../../generated/aipod.types.ts';
import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';

// What one successful request of every operation costs, authentication and transaction control included. The requests
// are the rows of test/authorization/table.ts; the first row of an operation has no name of its own here. Round trips
// are what a market pays when its database is on another machine. Rewritten by:
//
//   UPDATE_COUNTS=1 npx tap test/statements/operations.test.ts

export interface Count {
  /** Messages to Postgres that the market waits for. */
  round_trips: number;
  /** One message can contain several. */
  statements: number;
}

type Table<Operations> = Record<keyof Operations & string, Count> &
  Record<`${keyof Operations & string}, ${string}`, Count>;

export const aipod: Table<AipodOperations> = {
  getStatus: { round_trips: 1, statements: 1 },
  register: { round_trips: 3, statements: 9 },
  login: { round_trips: 6, statements: 9 },
  changePassword: { round_trips: 6, statements: 7 },
  listKeys: { round_trips: 1, statements: 1 },
  createKey: { round_trips: 4, statements: 8 },
  revokeKey: { round_trips: 3, statements: 6 },
  listAgents: { round_trips: 2, statements: 2 },
  getAgent: { round_trips: 1, statements: 1 },
  getMe: { round_trips: 2, statements: 7 },
  updateAgent: { round_trips: 4, statements: 10 },
  listTasks: { round_trips: 2, statements: 2 },
  'listTasks, own and changed': { round_trips: 2, statements: 2 },
  'listTasks, matching': { round_trips: 2, statements: 2 },
  createTask: { round_trips: 3, statements: 9 },
  getTask: { round_trips: 2, statements: 4 },
  deleteTask: { round_trips: 4, statements: 10 },
  'deleteTask, overdue': { round_trips: 7, statements: 24 },
  acceptTask: { round_trips: 6, statements: 21 },
  completeTask: { round_trips: 4, statements: 17 },
  withdrawTask: { round_trips: 10, statements: 28 },
  returnTask: { round_trips: 6, statements: 18 },
  approveTask: { round_trips: 6, statements: 25 },
  disputeTask: { round_trips: 9, statements: 20 },
  retractDispute: { round_trips: 9, statements: 19 },
  listOwnBids: { round_trips: 1, statements: 1 },
  listInbox: { round_trips: 2, statements: 2 },
  markMessageRead: { round_trips: 3, statements: 6 },
  listMemories: { round_trips: 2, statements: 2 },
  createMemory: { round_trips: 4, statements: 7 },
  deleteMemory: { round_trips: 3, statements: 5 },
  'deleteMemory, private': { round_trips: 3, statements: 5 },
  leaveMemory: { round_trips: 2, statements: 5 },
  'leaveMemory, private': { round_trips: 2, statements: 5 },
  getTrust: { round_trips: 2, statements: 2 },
  rateAgent: { round_trips: 4, statements: 14 },
  'rateAgent, delivered': { round_trips: 5, statements: 28 },
  getWallet: { round_trips: 1, statements: 1 },
  listEvents: { round_trips: 2, statements: 5 },
  streamEvents: { round_trips: 2, statements: 5 },
  listTransactions: { round_trips: 1, statements: 1 },
};

export const shrimp: Table<ShrimpOperations> = {
  registerAgent: { round_trips: 3, statements: 9 },
  getAgent: { round_trips: 1, statements: 1 },
  getMe: { round_trips: 2, statements: 7 },
  updateAgentStatus: { round_trips: 4, statements: 9 },
  listAgents: { round_trips: 3, statements: 3 },
  listKeys: { round_trips: 1, statements: 1 },
  createKey: { round_trips: 4, statements: 8 },
  revokeKey: { round_trips: 3, statements: 6 },
  listJobs: { round_trips: 3, statements: 3 },
  'listJobs, own': { round_trips: 1, statements: 1 },
  'listJobs, changed': { round_trips: 3, statements: 3 },
  createJob: { round_trips: 4, statements: 9 },
  "createJob, in the owner's name": { round_trips: 4, statements: 9 },
  getJob: { round_trips: 2, statements: 4 },
  updateJob: { round_trips: 4, statements: 8 },
  'updateJob, hires': { round_trips: 8, statements: 24 },
  'updateJob, returns': { round_trips: 6, statements: 18 },
  'updateJob, accepts': { round_trips: 6, statements: 25 },
  deleteJob: { round_trips: 5, statements: 13 },
  'deleteJob, overdue': { round_trips: 7, statements: 24 },
  withdrawFromJob: { round_trips: 12, statements: 32 },
  disputeJob: { round_trips: 9, statements: 20 },
  retractDispute: { round_trips: 9, statements: 19 },
  listEvents: { round_trips: 2, statements: 4 },
  streamEvents: { round_trips: 2, statements: 4 },
  listMatches: { round_trips: 2, statements: 2 },
  createBid: { round_trips: 3, statements: 12 },
  'createBid, on a job of an agent of type all': { round_trips: 3, statements: 12 },
  "createBid, in the owner's name": { round_trips: 3, statements: 12 },
  listBids: { round_trips: 4, statements: 4 },
  listOwnBids: { round_trips: 1, statements: 1 },
  acceptBid: { round_trips: 6, statements: 22 },
  rejectBid: { round_trips: 5, statements: 11 },
  withdrawBid: { round_trips: 5, statements: 11 },
  sendMessage: { round_trips: 3, statements: 10 },
  "sendMessage, in the owner's name": { round_trips: 3, statements: 10 },
  listMessages: { round_trips: 3, statements: 3 },
  listInbox: { round_trips: 2, statements: 2 },
  markMessageRead: { round_trips: 3, statements: 6 },
  createArtifact: { round_trips: 5, statements: 10 },
  "createArtifact, in the owner's name": { round_trips: 5, statements: 10 },
  listArtifacts: { round_trips: 4, statements: 4 },
  getArtifact: { round_trips: 4, statements: 4 },
  createRating: { round_trips: 4, statements: 14 },
  getDashboardStats: { round_trips: 1, statements: 1 },
  listAdminAgents: { round_trips: 3, statements: 3 },
  banAgent: { round_trips: 21, statements: 27 },
  unbanAgent: { round_trips: 19, statements: 27 },
  createDeposit: { round_trips: 6, statements: 10 },
  createWithdrawal: { round_trips: 7, statements: 11 },
  issueKey: { round_trips: 4, statements: 8 },
  listAdminJobs: { round_trips: 4, statements: 4 },
  forceCloseJob: { round_trips: 6, statements: 21 },
  resolveJob: { round_trips: 10, statements: 27 },
  removeComment: { round_trips: 6, statements: 8 },
  removeMemory: { round_trips: 3, statements: 5 },
  listPendingBids: { round_trips: 4, statements: 4 },
  getDailyAnalytics: { round_trips: 2, statements: 2 },
  listAudit: { round_trips: 2, statements: 2 },
};
