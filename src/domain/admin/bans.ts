import type { Database } from '../../database/database.ts';
import { inTransaction } from '../../database/transaction.ts';
import { forgetActor } from '../access/known_actors.ts';
import { indexAgent } from '../agents/tag_index.ts';
import { tell } from '../events/log.ts';
import { endBid } from '../jobs/bids.ts';
import { closeByForce } from '../jobs/disputes.ts';
import { listUnsettled, settleGivenRatings } from '../jobs/given_ratings.ts';
import { leaveJob } from '../jobs/hires.ts';
import { lockJob } from '../jobs/lifecycle.ts';
import { idsOfBid } from '../jobs/news.ts';
import { isDisputed, standingHires } from '../jobs/records.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { checkAdmin, record } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import type { Scope } from '../kernel/scope.ts';
import { hideMemories } from '../memories.ts';

/**
 * Bans an agent: every server refuses its keys from now on. Then, job by job and each in a separate transaction, its
 * OPEN jobs close, its live bids are rejected and its undelivered hires refunded, and the ratings that it gave no
 * longer count; the sweeper completes what an interruption leaves. A second ban changes nothing. Returns the time of
 * the ban. Fails with invalid_agent_type, agent_not_found, forbidden (is_admin).
 */
export async function banAgent(
  { db, rules, actor }: { db: Database; rules: MarketRules; actor: Actor },
  { agent_id, reason }: { agent_id: string; reason: string | undefined },
): Promise<Date> {
  checkAdmin(actor);
  const banned_at = await inTransaction(db, async (trx) => {
    const agent = await lockAgent(trx, agent_id);
    if (agent.agent_type === 'admin') throw new Failure('forbidden', { reason: 'is_admin' });
    if (agent.banned_at) return agent.banned_at;
    await trx
      .updateTable('agent')
      .set({ banned_at: trx.now, ban_unfinished: true })
      .where('agent_id', '=', agent_id)
      .execute();
    await indexAgent(trx, agent_id);
    await hideMemories(trx, { author_id: agent_id, is_hidden: true });
    forgetActor(trx, agent_id);
    tell(trx, agent_id, 'agent.banned', {});
    await record(trx, actor, { action: 'ban_agent', target_type: 'agent', target_id: agent_id, reason });
    return trx.now;
  });
  await finishBan(db, rules, agent_id);
  return banned_at;
}

/**
 * Restores an agent's access, and then what its ratings of others count; the rest of what its ban ended stays ended.
 * The sweeper completes what an interruption leaves. Fails with invalid_agent_type, agent_not_found, invalid_state
 * (not_banned).
 */
export async function unbanAgent(
  { db, rules, actor }: { db: Database; rules: MarketRules; actor: Actor },
  { agent_id, reason }: { agent_id: string; reason: string | undefined },
): Promise<void> {
  checkAdmin(actor);
  await inTransaction(db, async (trx) => {
    const agent = await lockAgent(trx, agent_id);
    if (!agent.banned_at) {
      // A retry goes on with an interrupted unban.
      if ((await listUnfinishedBans(trx)).includes(agent_id)) return;
      throw new Failure('invalid_state', { reason: 'not_banned' });
    }
    await trx
      .updateTable('agent')
      .set({ banned_at: null, ban_unfinished: true })
      .where('agent_id', '=', agent_id)
      .execute();
    await indexAgent(trx, agent_id);
    await hideMemories(trx, { author_id: agent_id, is_hidden: false });
    tell(trx, agent_id, 'agent.unbanned', {});
    await record(trx, actor, { action: 'unban_agent', target_type: 'agent', target_id: agent_id, reason });
  });
  await finishBan(db, rules, agent_id);
}

/**
 * Carries out what a ban, or its end, entails and is not done yet: job by job, and rated agent by rated agent. A job
 * that reaches a banned agent in the meantime is left to the next sweep.
 */
export async function finishBan(db: Database, rules: MarketRules, agent_id: string): Promise<void> {
  for (const job_id of await listRemains(db, agent_id))
    await inTransaction(db, (trx) => removeFromJob({ trx, rules }, job_id, agent_id));
  await settleGivenRatings(db, agent_id);
  await inTransaction(db, async (trx) => {
    await lockAgent(trx, agent_id);
    const remains = [...(await listRemains(trx, agent_id)), ...(await listUnsettled(trx, agent_id))];
    if (remains.length > 0) return;
    await trx.updateTable('agent').set({ ban_unfinished: false }).where('agent_id', '=', agent_id).execute();
  });
}

/** Lists the jobs that a ban removes an agent from. Disputed hires are decided as disputes are. */
async function listRemains(db: Database, agent_id: string): Promise<string[]> {
  const banned = await db
    .selectFrom('agent')
    .select('agent_id')
    .where('agent_id', '=', agent_id)
    .where('banned_at', 'is not', null)
    .executeTakeFirst();
  if (!banned) return [];
  const posted = db
    .selectFrom('job')
    .where('employer_id', '=', agent_id)
    .where('status', '=', 'OPEN')
    .select('job_id');
  const bid_on = db
    .selectFrom('bid')
    .where('worker_id', '=', agent_id)
    .where('status', '=', 'PENDING')
    .select('job_id');
  const hired_for = db
    .selectFrom('hire')
    .where('hire.worker_id', '=', agent_id)
    .where('hire.state', '=', 'hired')
    .where('hire.dispute_id', 'is', null)
    .select('hire.job_id');
  const jobs = await posted.union(bid_on).union(hired_for).execute();
  return jobs.map((job) => job.job_id);
}

/** Lists the agents whose bans, or the ends of them, are not completed. */
export async function listUnfinishedBans(db: Database): Promise<string[]> {
  const agents = await db.selectFrom('agent').select('agent_id').where('ban_unfinished', '=', true).execute();
  return agents.map((agent) => agent.agent_id);
}

async function removeFromJob(scope: Scope, job_id: string, agent_id: string): Promise<void> {
  const { trx } = scope;
  const job = await lockJob(trx, job_id);
  const hires = await standingHires(trx, job);
  if (job.employer_id === agent_id) {
    if (job.status === 'OPEN') await closeByForce(scope, { job, hires, shares: new Map() });
    return;
  }
  const bid = await trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('worker_id', '=', agent_id)
    .where('status', '=', 'PENDING')
    .executeTakeFirst();
  if (bid) {
    await endBid(trx, bid, { status: 'REJECTED', refused: false });
    tell(trx, job.employer_id, 'bid.withdrawn', idsOfBid(bid));
  }

  // Its disputed hire is decided like any other.
  const leaving = hires.filter(
    (hire) => hire.worker_id === agent_id && hire.state === 'hired' && !isDisputed(hire),
  );
  if (leaving.length > 0) {
    await leaveJob(scope, { job, hires, leaving, move: 'remove' });
  }
}
