import assert from 'node:assert/strict';
import { type Selectable, sql } from 'kysely';
import type { Invitation as InvitationTable } from '../../../generated/database.types.ts';
import { prepare } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import { isWorker } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { beginMove } from './lifecycle.ts';

export type Invitation = Selectable<InvitationTable>;

/** How many workers can be invited to one job. */
const INVITATIONS_PER_JOB = 20;

/**
 * Invites a worker to an OPEN job: tells it, and opens their thread. An earlier invitation stays as it is. Fails with
 * job_not_found, forbidden (not_employer, own_job), job_not_open, agent_not_found, invalid_state
 * (not_worker, worker_banned, agent_closed, worker_trust_too_low, invitation_limit).
 */
export async function inviteWorker(
  scope: ActorScope,
  { job_id, worker_id }: { job_id: string; worker_id: string },
): Promise<Invitation> {
  const { trx, actor } = scope;
  const { job } = await beginMove(scope, 'invite', { job_id });
  if (worker_id === actor.agent_id) throw new Failure('forbidden', { reason: 'own_job' });
  const [worker, earlier] = await Promise.all([
    lockAgent(trx, worker_id, 'share'),
    selectInvitations(trx, { job_id }),
  ]);
  const known = earlier.find((invitation) => invitation.worker_id === worker_id);
  if (known) return known;
  if (!isWorker(worker)) {
    throw new Failure('invalid_state', { reason: 'not_worker', worker_id });
  }
  if (worker.closed_at) throw new Failure('invalid_state', { reason: 'agent_closed', worker_id });
  if (worker.banned_at) throw new Failure('invalid_state', { reason: 'worker_banned', worker_id });
  if (worker.trust_score < (job.min_trust ?? 0)) {
    throw new Failure('invalid_state', { reason: 'worker_trust_too_low', worker_id });
  }
  if (earlier.length >= INVITATIONS_PER_JOB) {
    throw new Failure('invalid_state', { reason: 'invitation_limit', limit: INVITATIONS_PER_JOB });
  }
  const [invitation] = await insertInvitation(trx, { job_id, worker_id, invited_at: trx.now });
  assert.ok(invitation, 'the job is locked');
  tell(trx, worker_id, 'invitation.received', { job_id, from_agent_id: actor.agent_id });
  return invitation;
}

const selectInvitations = prepare((db, { job_id }: { job_id: string }) =>
  db.selectFrom('invitation').selectAll().where('job_id', '=', job_id).limit(sql.lit(INVITATIONS_PER_JOB)),
);

const insertInvitation = prepare((db, invitation: Invitation) =>
  db.insertInto('invitation').values(invitation).returningAll(),
);
