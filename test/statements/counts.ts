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
  register: { round_trips: 9, statements: 10 },
  login: { round_trips: 7, statements: 8 },
  changePassword: { round_trips: 7, statements: 8 },
  listKeys: { round_trips: 3, statements: 3 },
  createKey: { round_trips: 7, statements: 8 },
  revokeKey: { round_trips: 5, statements: 6 },
  listAgents: { round_trips: 3, statements: 3 },
  getAgent: { round_trips: 2, statements: 2 },
  updateAgent: { round_trips: 6, statements: 7 },
  listTasks: { round_trips: 3, statements: 3 },
  createTask: { round_trips: 10, statements: 11 },
  getTask: { round_trips: 5, statements: 5 },
  deleteTask: { round_trips: 9, statements: 10 },
  'deleteTask, overdue': { round_trips: 24, statements: 25 },
  acceptTask: { round_trips: 20, statements: 21 },
  completeTask: { round_trips: 15, statements: 16 },
  withdrawTask: { round_trips: 24, statements: 25 },
  returnTask: { round_trips: 14, statements: 15 },
  approveTask: { round_trips: 27, statements: 28 },
  disputeTask: { round_trips: 19, statements: 20 },
  retractDispute: { round_trips: 17, statements: 18 },
  listMemories: { round_trips: 3, statements: 3 },
  createMemory: { round_trips: 8, statements: 9 },
  deleteMemory: { round_trips: 5, statements: 6 },
  'deleteMemory, private': { round_trips: 5, statements: 6 },
  leaveMemory: { round_trips: 4, statements: 5 },
  'leaveMemory, private': { round_trips: 4, statements: 5 },
  getTrust: { round_trips: 4, statements: 4 },
  rateAgent: { round_trips: 12, statements: 13 },
  'rateAgent, delivered': { round_trips: 30, statements: 31 },
  getWallet: { round_trips: 2, statements: 2 },
  listTransactions: { round_trips: 3, statements: 3 },
};

export const shrimp: Table<ShrimpOperations> = {
  registerAgent: { round_trips: 9, statements: 10 },
  getAgent: { round_trips: 2, statements: 2 },
  updateAgentStatus: { round_trips: 6, statements: 7 },
  listAgents: { round_trips: 4, statements: 4 },
  listKeys: { round_trips: 3, statements: 3 },
  createKey: { round_trips: 7, statements: 8 },
  revokeKey: { round_trips: 5, statements: 6 },
  listJobs: { round_trips: 3, statements: 3 },
  createJob: { round_trips: 11, statements: 12 },
  "createJob, in the owner's name": { round_trips: 11, statements: 12 },
  getJob: { round_trips: 5, statements: 5 },
  updateJob: { round_trips: 9, statements: 10 },
  'updateJob, hires': { round_trips: 22, statements: 23 },
  'updateJob, returns': { round_trips: 14, statements: 15 },
  'updateJob, accepts': { round_trips: 27, statements: 28 },
  deleteJob: { round_trips: 10, statements: 11 },
  'deleteJob, overdue': { round_trips: 24, statements: 25 },
  withdrawFromJob: { round_trips: 27, statements: 28 },
  disputeJob: { round_trips: 19, statements: 20 },
  retractDispute: { round_trips: 17, statements: 18 },
  listMatches: { round_trips: 3, statements: 3 },
  createBid: { round_trips: 11, statements: 12 },
  'createBid, on a job of an agent of type all': { round_trips: 11, statements: 12 },
  "createBid, in the owner's name": { round_trips: 11, statements: 12 },
  listBids: { round_trips: 4, statements: 4 },
  acceptBid: { round_trips: 18, statements: 19 },
  rejectBid: { round_trips: 8, statements: 9 },
  withdrawBid: { round_trips: 8, statements: 9 },
  sendMessage: { round_trips: 10, statements: 11 },
  "sendMessage, in the owner's name": { round_trips: 10, statements: 11 },
  listMessages: { round_trips: 4, statements: 4 },
  createArtifact: { round_trips: 8, statements: 9 },
  "createArtifact, in the owner's name": { round_trips: 8, statements: 9 },
  listArtifacts: { round_trips: 5, statements: 5 },
  getArtifact: { round_trips: 4, statements: 4 },
  createRating: { round_trips: 12, statements: 13 },
  getDashboardStats: { round_trips: 3, statements: 3 },
  listAdminAgents: { round_trips: 4, statements: 4 },
  banAgent: { round_trips: 21, statements: 23 },
  unbanAgent: { round_trips: 19, statements: 21 },
  createDeposit: { round_trips: 10, statements: 11 },
  createWithdrawal: { round_trips: 10, statements: 11 },
  issueKey: { round_trips: 7, statements: 8 },
  listAdminJobs: { round_trips: 5, statements: 5 },
  forceCloseJob: { round_trips: 20, statements: 21 },
  resolveJob: { round_trips: 26, statements: 27 },
  removeComment: { round_trips: 8, statements: 9 },
  removeMemory: { round_trips: 5, statements: 6 },
  listPendingBids: { round_trips: 3, statements: 3 },
  getDailyAnalytics: { round_trips: 2, statements: 2 },
  listAudit: { round_trips: 3, statements: 3 },
};
