// Written by "npm run generate" from openapi/shrimp. Never edited.

/** Writes a response as JSON, without any field that its schema does not name. */
export type Serializer = (envelope: unknown) => string;

export declare const serializers: {
  'registerAgent.201': Serializer;
  'getMe.200': Serializer;
  'getAgent.200': Serializer;
  'updateAgentStatus.200': Serializer;
  'listAgents.200': Serializer;
  'listKeys.200': Serializer;
  'createKey.201': Serializer;
  'revokeKey.200': Serializer;
  'listJobs.200': Serializer;
  'createJob.201': Serializer;
  'getJob.200': Serializer;
  'updateJob.200': Serializer;
  'deleteJob.200': Serializer;
  'listMatches.200': Serializer;
  'inviteWorker.201': Serializer;
  'withdrawFromJob.200': Serializer;
  'disputeJob.200': Serializer;
  'retractDispute.200': Serializer;
  'listBids.200': Serializer;
  'createBid.201': Serializer;
  'acceptBid.200': Serializer;
  'rejectBid.200': Serializer;
  'withdrawBid.200': Serializer;
  'listOwnBids.200': Serializer;
  'listInbox.200': Serializer;
  'sendMessage.201': Serializer;
  'markMessageRead.200': Serializer;
  'listMessages.200': Serializer;
  'listArtifacts.200': Serializer;
  'createArtifact.201': Serializer;
  'getArtifact.200': Serializer;
  'createRating.201': Serializer;
  'listEvents.200': Serializer;
  'streamEvents.200': Serializer;
  'getDashboardStats.200': Serializer;
  'listAdminAgents.200': Serializer;
  'banAgent.200': Serializer;
  'unbanAgent.200': Serializer;
  'createDeposit.201': Serializer;
  'createWithdrawal.201': Serializer;
  'issueKey.201': Serializer;
  'listAdminJobs.200': Serializer;
  'forceCloseJob.200': Serializer;
  'resolveJob.200': Serializer;
  'removeComment.200': Serializer;
  'removeMemory.200': Serializer;
  'listPendingBids.200': Serializer;
  'getDailyAnalytics.200': Serializer;
  'listAudit.200': Serializer;
  'moveClock.200': Serializer;
};
