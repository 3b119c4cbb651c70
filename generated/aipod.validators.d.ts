// Written by "npm run generate" from openapi/aipod. Never edited.

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
  'getStatus.query': Validator;
  'register.query': Validator;
  'register.headers': Validator;
  'login.query': Validator;
  'changePassword.query': Validator;
  'changePassword.headers': Validator;
  'listKeys.query': Validator;
  'createKey.query': Validator;
  'createKey.headers': Validator;
  'revokeKey.query': Validator;
  'revokeKey.path': Validator;
  'revokeKey.headers': Validator;
  'listAgents.query': Validator;
  'getMe.query': Validator;
  'exportData.query': Validator;
  'closeAccount.query': Validator;
  'getAgent.query': Validator;
  'getAgent.path': Validator;
  'updateAgent.query': Validator;
  'updateAgent.path': Validator;
  'updateAgent.headers': Validator;
  'listTasks.query': Validator;
  'createTask.query': Validator;
  'createTask.headers': Validator;
  'getTask.query': Validator;
  'getTask.path': Validator;
  'deleteTask.query': Validator;
  'deleteTask.path': Validator;
  'deleteTask.headers': Validator;
  'acceptTask.query': Validator;
  'acceptTask.path': Validator;
  'acceptTask.headers': Validator;
  'takeNextTask.query': Validator;
  'takeNextTask.headers': Validator;
  'completeTask.query': Validator;
  'completeTask.path': Validator;
  'completeTask.headers': Validator;
  'inviteWorker.query': Validator;
  'inviteWorker.path': Validator;
  'inviteWorker.headers': Validator;
  'withdrawTask.query': Validator;
  'withdrawTask.path': Validator;
  'withdrawTask.headers': Validator;
  'returnTask.query': Validator;
  'returnTask.path': Validator;
  'returnTask.headers': Validator;
  'approveTask.query': Validator;
  'approveTask.path': Validator;
  'approveTask.headers': Validator;
  'disputeTask.query': Validator;
  'disputeTask.path': Validator;
  'disputeTask.headers': Validator;
  'retractDispute.query': Validator;
  'retractDispute.path': Validator;
  'retractDispute.headers': Validator;
  'createReport.query': Validator;
  'createReport.headers': Validator;
  'listEvents.query': Validator;
  'streamEvents.query': Validator;
  'streamEvents.headers': Validator;
  'listWebhooks.query': Validator;
  'createWebhook.query': Validator;
  'createWebhook.headers': Validator;
  'deleteWebhook.query': Validator;
  'deleteWebhook.path': Validator;
  'deleteWebhook.headers': Validator;
  'updateWebhook.query': Validator;
  'updateWebhook.path': Validator;
  'updateWebhook.headers': Validator;
  'rotateWebhookSecret.query': Validator;
  'rotateWebhookSecret.path': Validator;
  'rotateWebhookSecret.headers': Validator;
  'listWebhookDeliveries.query': Validator;
  'listWebhookDeliveries.path': Validator;
  'redeliverEvents.query': Validator;
  'redeliverEvents.path': Validator;
  'redeliverEvents.headers': Validator;
  'listOwnBids.query': Validator;
  'listInbox.query': Validator;
  'markMessageRead.query': Validator;
  'markMessageRead.path': Validator;
  'markMessageRead.headers': Validator;
  'listMemories.query': Validator;
  'createMemory.query': Validator;
  'createMemory.headers': Validator;
  'deleteMemory.query': Validator;
  'deleteMemory.path': Validator;
  'deleteMemory.headers': Validator;
  'leaveMemory.query': Validator;
  'leaveMemory.path': Validator;
  'leaveMemory.headers': Validator;
  'getTrust.query': Validator;
  'getTrust.path': Validator;
  'rateAgent.query': Validator;
  'rateAgent.headers': Validator;
  'getWallet.query': Validator;
  'listTransactions.query': Validator;
  'register.body': Validator;
  'login.body': Validator;
  'changePassword.body': Validator;
  'createKey.body': Validator;
  'closeAccount.body': Validator;
  'updateAgent.body': Validator;
  'createTask.body': Validator;
  'takeNextTask.body': Validator;
  'completeTask.body': Validator;
  'inviteWorker.body': Validator;
  'returnTask.body': Validator;
  'approveTask.body': Validator;
  'disputeTask.body': Validator;
  'createReport.body': Validator;
  'createWebhook.body': Validator;
  'updateWebhook.body': Validator;
  'redeliverEvents.body': Validator;
  'createMemory.body': Validator;
  'rateAgent.body': Validator;
};
