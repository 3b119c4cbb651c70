import { operations, prefix } from '../../generated/shrimp.operations.ts';
import { validators } from '../../generated/shrimp.validators.js';
import { type Action, type AllowedAction, prepareActions } from '../contract/actions.ts';
import type { AgentAct, NextMoves } from '../domain/jobs/next_moves.ts';

/** The operation that each act is. This API has none to take a direct job. */
const actions: Record<AgentAct, Action<keyof typeof operations> | null> = {
  accept: null,
  bid: { operation: 'createBid' },
  withdraw_bid: { operation: 'withdrawBid' },
  hire: { operation: 'acceptBid' },
  reject_bid: { operation: 'rejectBid' },
  invite: { operation: 'inviteWorker' },
  deliver: { operation: 'createArtifact', body: { artifact_type: 'final' } },
  add_evidence: { operation: 'createArtifact', body: { artifact_type: 'evidence' } },
  approve: { operation: 'updateJob', body: { status: 'CLOSED' } },
  approve_some: { operation: 'updateJob', body: { status: 'CLOSED' }, needs: ['worker_ids'] },
  return: { operation: 'updateJob', body: { status: 'ACTIVE' }, needs: ['feedback'] },
  return_some: { operation: 'updateJob', body: { status: 'ACTIVE' }, needs: ['feedback', 'worker_ids'] },
  dispute: { operation: 'disputeJob' },
  retract: { operation: 'retractDispute' },
  withdraw: { operation: 'withdrawFromJob' },
  cancel: { operation: 'deleteJob' },
  resolve: { operation: 'resolveJob' },
  force: { operation: 'forceCloseJob' },
};

const show = prepareActions({ prefix, operations, validators }, actions);

/** What the caller can do to a job, as operations. An employer chooses the bid that it accepts or rejects. */
export function allowedActions(job_id: string, { acts, bid_id }: NextMoves): AllowedAction[] {
  return show(acts, { job_id, bid_id });
}
