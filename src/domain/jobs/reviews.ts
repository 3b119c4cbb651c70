import { spendFromKey } from '../access/spend_limits.ts';
import { tell } from '../events/log.ts';
import { holdAgents, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { chooseHires } from './guards.ts';
import { goOn } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import { idsOfHire } from './news.ts';
import { moveHire, payHires } from './payouts.ts';
import { type Hire, isUndecided, type Job } from './records.ts';
import { addHours, GRACE_HOURS, later, reminderTime } from './timers.ts';

/**
 * Accepts what was delivered: that of the named workers, otherwise that of all when every worker has delivered. In a
 * dispute this gives in, and pays the disputed hires. Fails with job_not_found, forbidden (not_employer),
 * invalid_state (is_active, paid, …), validation_failed (hired_workers), spend_limit_reached.
 */
export async function approveJob(
  scope: ActorScope,
  approved: { job_id: string; worker_ids?: string[] | undefined; versions?: Versions },
): Promise<void> {
  const facts = await beginMove(scope, 'approve', approved);
  const chosen = chooseHires('approve', facts, approved.worker_ids);
  await acceptWork(scope, { job: facts.job, hires: facts.hires, chosen });
}

/** Pays delivered hires of a locked job for its employer. A capped key counts what other keys hired. */
export async function acceptWork(
  scope: ActorScope,
  { job, hires, chosen }: { job: Job; hires: Hire[]; chosen: Hire[] },
): Promise<void> {
  await holdAgents(scope.trx, [job.employer_id, ...chosen.map((hire) => hire.worker_id)]);
  await spendOnOthers(scope, job, chosen);
  const paid = await payHires(scope.trx, job, { hires: chosen, by: 'employer' });
  await goOn(scope, { job, move: 'approve', hires, decided: chosen, paid });
}

/** Pays deliveries of a locked job whose review window has ended. */
export async function settleHires(
  scope: Scope,
  { job, hires, settled }: { job: Job; hires: Hire[]; settled: Hire[] },
): Promise<void> {
  const paid = await payHires(scope.trx, job, { hires: settled, by: 'market' });
  await goOn(scope, { job, move: 'settle', hires, decided: settled, paid });
}

/** Counts against a capped key what it releases of hires that it did not count when it posted or hired. */
async function spendOnOthers(scope: ActorScope, job: Job, hires: Hire[]): Promise<void> {
  const { key_id } = scope.actor.key;
  if (job.key_id === key_id && (job.hiring === 'direct' || job.prefunded)) return;
  const others = hires.filter((hire) => hire.key_id !== key_id);
  const amount = others.reduce((sum, hire) => sum + hire.amount, 0n);
  if (amount > 0n) await spendFromKey(scope, { currency: job.currency, amount });
}

/**
 * Returns delivered work with feedback, five times at most for each hire: that of the named workers, or all that is
 * delivered and not disputed. Each gets at least 72 more hours, so that work returned after it was due cannot be
 * cancelled at once. The work of a banned worker cannot be returned, since it could not deliver again. Fails with
 * job_not_found, forbidden (not_employer), invalid_state (revision_limit, worker_banned, …), validation_failed
 * (hired_workers).
 */
export async function returnJob(
  scope: ActorScope,
  returned: { job_id: string; feedback: string; worker_ids?: string[] | undefined; versions?: Versions },
): Promise<void> {
  const { trx } = scope;
  const { feedback, worker_ids } = returned;
  const facts = await beginMove(scope, 'return', returned);
  const { job, hires } = facts;
  const chosen = chooseHires('return', facts, worker_ids);
  const agents = await lockAgents(
    trx,
    chosen.map((hire) => hire.worker_id),
  );
  const earliest = addHours(trx.now, GRACE_HOURS);
  for (const hire of chosen) {
    const { worker_id, due_at, revisions } = hire;
    if (agents.get(worker_id)?.banned_at) {
      throw new Failure('invalid_state', { reason: 'worker_banned', worker_id });
    }
    const due_again = later(due_at, earliest);
    tell(trx, worker_id, 'hire.returned', { ...idsOfHire(hire), due_at: due_again.toISOString() });
    await moveHire(trx, hire, {
      state: 'hired',
      due_at: due_again,
      remind_at: reminderTime(trx.now, due_again),
      review_until: null,
      revisions: revisions + 1,
    });
  }
  const revisions = Math.max(
    ...hires.filter(isUndecided).map((hire) => hire.revisions + Number(chosen.includes(hire))),
  );
  await finishMove(scope, {
    job,
    move: 'return',
    status: 'ACTIVE',
    changes: { revisions, feedback, delivered_at: null },
  });
}
