// The shapes of A2A 1.0 in JSON, as far as the market writes them.

/** The states of A2A that a task of the market can have. */
export type TaskState = `TASK_STATE_${
  | 'SUBMITTED'
  | 'WORKING'
  | 'INPUT_REQUIRED'
  | 'COMPLETED'
  | 'CANCELED'
  | 'FAILED'
  | 'REJECTED'}`;

export type Part = { text: string } | { data: unknown } | { url: string };

export interface Message {
  messageId: string;
  contextId: string;
  taskId: string;
  role: 'ROLE_USER' | 'ROLE_AGENT';
  parts: Part[];
  metadata?: Record<string, unknown>;
}

export interface Status {
  state: TaskState;
  timestamp: string;
  message?: Message;
}

export interface Task {
  id: string;
  contextId: string;
  status: Status;
  artifacts?: object[];
  history?: Message[];
  metadata?: Record<string, unknown>;
}
