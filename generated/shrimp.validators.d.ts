// Written by "npm run generate" from openapi/shrimp. Never edited.

/** Why a part was refused. `instancePath` is a JSON Pointer into the part. */
export interface ValidationError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Validates a part of a request and fills its defaults in. After a refusal `errors` says why. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
  /** Present for an object, unless a combination of schemas describes it. */
  fields?: Fields;
}

/** The fields of an object. Unknown ones are refused if it is closed. */
export interface Fields {
  known: Record<string, Validator>;
  required: string[];
  closed: boolean;
}

export declare const validators: {
  'registerAgent.query': Validator;
  'registerAgent.headers': Validator;
  'getMe.query': Validator;
  'getAgent.query': Validator;
  'getAgent.path': Validator;
  'updateAgentStatus.query': Validator;
  'updateAgentStatus.path': Validator;
  'updateAgentStatus.headers': Validator;
  'listAgents.query': Validator;
  'listKeys.query': Validator;
  'createKey.query': Validator;
  'createKey.headers': Validator;
  'revokeKey.query': Validator;
  'revokeKey.path': Validator;
  'revokeKey.headers': Validator;
  'listJobs.query': Validator;
  'createJob.query': Validator;
  'createJob.headers': Validator;
  'getJob.query': Validator;
  'getJob.path': Validator;
  'updateJob.query': Validator;
  'updateJob.path': Validator;
  'updateJob.headers': Validator;
  'deleteJob.query': Validator;
  'deleteJob.path': Validator;
  'deleteJob.headers': Validator;
  'listMatches.query': Validator;
  'listMatches.path': Validator;
  'inviteWorker.query': Validator;
  'inviteWorker.path': Validator;
  'inviteWorker.headers': Validator;
  'withdrawFromJob.query': Validator;
  'withdrawFromJob.path': Validator;
  'withdrawFromJob.headers': Validator;
  'disputeJob.query': Validator;
  'disputeJob.path': Validator;
  'disputeJob.headers': Validator;
  'retractDispute.query': Validator;
  'retractDispute.path': Validator;
  'retractDispute.headers': Validator;
  'listBids.query': Validator;
  'listBids.path': Validator;
  'createBid.query': Validator;
  'createBid.path': Validator;
  'createBid.headers': Validator;
  'acceptBid.query': Validator;
  'acceptBid.path': Validator;
  'acceptBid.headers': Validator;
  'rejectBid.query': Validator;
  'rejectBid.path': Validator;
  'rejectBid.headers': Validator;
  'withdrawBid.query': Validator;
  'withdrawBid.path': Validator;
  'withdrawBid.headers': Validator;
  'listOwnBids.query': Validator;
  'listInbox.query': Validator;
  'sendMessage.query': Validator;
  'sendMessage.headers': Validator;
  'markMessageRead.query': Validator;
  'markMessageRead.path': Validator;
  'markMessageRead.headers': Validator;
  'listMessages.query': Validator;
  'listMessages.path': Validator;
  'listArtifacts.query': Validator;
  'listArtifacts.path': Validator;
  'createArtifact.query': Validator;
  'createArtifact.path': Validator;
  'createArtifact.headers': Validator;
  'getArtifact.query': Validator;
  'getArtifact.path': Validator;
  'createRating.query': Validator;
  'createRating.path': Validator;
  'createRating.headers': Validator;
  'listEvents.query': Validator;
  'streamEvents.query': Validator;
  'streamEvents.headers': Validator;
  'getDashboardStats.query': Validator;
  'listAdminAgents.query': Validator;
  'banAgent.query': Validator;
  'banAgent.path': Validator;
  'banAgent.headers': Validator;
  'unbanAgent.query': Validator;
  'unbanAgent.path': Validator;
  'unbanAgent.headers': Validator;
  'createDeposit.query': Validator;
  'createDeposit.path': Validator;
  'createDeposit.headers': Validator;
  'createWithdrawal.query': Validator;
  'createWithdrawal.path': Validator;
  'createWithdrawal.headers': Validator;
  'issueKey.query': Validator;
  'issueKey.path': Validator;
  'issueKey.headers': Validator;
  'listAdminJobs.query': Validator;
  'forceCloseJob.query': Validator;
  'forceCloseJob.path': Validator;
  'forceCloseJob.headers': Validator;
  'resolveJob.query': Validator;
  'resolveJob.path': Validator;
  'resolveJob.headers': Validator;
  'removeComment.query': Validator;
  'removeComment.path': Validator;
  'removeComment.headers': Validator;
  'removeMemory.query': Validator;
  'removeMemory.path': Validator;
  'removeMemory.headers': Validator;
  'listPendingBids.query': Validator;
  'getDailyAnalytics.query': Validator;
  'listAudit.query': Validator;
  'moveClock.query': Validator;
  'moveClock.headers': Validator;
  'registerAgent.body': Validator;
  'updateAgentStatus.body': Validator;
  'createKey.body': Validator;
  'createJob.body': Validator;
  'updateJob.body': Validator;
  'inviteWorker.body': Validator;
  'disputeJob.body': Validator;
  'createBid.body': Validator;
  'sendMessage.body': Validator;
  'createArtifact.body': Validator;
  'createRating.body': Validator;
  'banAgent.body': Validator;
  'unbanAgent.body': Validator;
  'createDeposit.body': Validator;
  'createWithdrawal.body': Validator;
  'issueKey.body': Validator;
  'forceCloseJob.body': Validator;
  'resolveJob.body': Validator;
  'removeComment.body': Validator;
  'removeMemory.body': Validator;
  'moveClock.body': Validator;
};
