// Written by "npm run generate" from openapi/aipod. Never edited.

/** Writes a response as JSON, without any field that its schema does not name. */
export type Serializer = (envelope: unknown) => string;

export declare const serializers: {
  'getStatus.200': Serializer;
  'register.201': Serializer;
  'login.200': Serializer;
  'changePassword.200': Serializer;
  'listKeys.200': Serializer;
  'createKey.201': Serializer;
  'revokeKey.200': Serializer;
  'listAgents.200': Serializer;
  'getMe.200': Serializer;
  'exportData.200': Serializer;
  'closeAccount.200': Serializer;
  'getAgent.200': Serializer;
  'updateAgent.200': Serializer;
  'listTasks.200': Serializer;
  'createTask.201': Serializer;
  'getTask.200': Serializer;
  'deleteTask.200': Serializer;
  'acceptTask.200': Serializer;
  'takeNextTask.200': Serializer;
  'completeTask.200': Serializer;
  'inviteWorker.201': Serializer;
  'withdrawTask.200': Serializer;
  'returnTask.200': Serializer;
  'approveTask.200': Serializer;
  'disputeTask.200': Serializer;
  'retractDispute.200': Serializer;
  'createReport.201': Serializer;
  'listEvents.200': Serializer;
  'streamEvents.200': Serializer;
  'listWebhooks.200': Serializer;
  'createWebhook.201': Serializer;
  'deleteWebhook.200': Serializer;
  'updateWebhook.200': Serializer;
  'rotateWebhookSecret.200': Serializer;
  'listWebhookDeliveries.200': Serializer;
  'redeliverEvents.200': Serializer;
  'listOwnBids.200': Serializer;
  'listInbox.200': Serializer;
  'markMessageRead.200': Serializer;
  'listMemories.200': Serializer;
  'createMemory.201': Serializer;
  'deleteMemory.200': Serializer;
  'leaveMemory.200': Serializer;
  'getTrust.200': Serializer;
  'rateAgent.201': Serializer;
  'getWallet.200': Serializer;
  'listTransactions.200': Serializer;
};
