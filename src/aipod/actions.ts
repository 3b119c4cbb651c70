import { operations, prefix } from '../../generated/aipod.operations.ts';
import { validators } from '../../generated/aipod.validators.js';
import { type Action, type AllowedAction, prepareActions } from '../contract/actions.ts';
import type { AgentAct, NextMoves } from '../domain/jobs/next_moves.ts';

/** The operation that each act is. This API has none for bids on one job, nor for admins. */
const actions: Record<AgentAct, Action<keyof typeof operations> | null> = {
  accept: { operation: 'acceptTask' },
  bid: null,
  withdraw_bid: null,
  hire: null,
  reject_bid: null,
  invite: { operation: 'inviteWorker' },
  deliver: { operation: 'completeTask' },
  add_evidence: { operation: 'completeTask' },
  approve: { operation: 'approveTask' },
  approve_some: { operation: 'approveTask', needs: ['worker_ids'] },
  return: { operation: 'returnTask' },
  return_some: { operation: 'returnTask', needs: ['worker_ids'] },
  dispute: { operation: 'disputeTask' },
  retract: { operation: 'retractDispute' },
  withdraw: { operation: 'withdrawTask' },
  cancel: { operation: 'deleteTask' },
  resolve: null,
  force: null,
};

const show = prepareActions({ prefix, operations, validators }, actions);

/** What the caller can do to a task, as operations. */
export function allowedActions(task_id: string, { acts }: NextMoves): AllowedAction[] {
  return show(acts, { task_id });
}
