import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { checkManagesKeys } from '../access/keys.ts';
import { forgetActor } from '../access/known_actors.ts';
import { indexAgent } from '../agents/tag_index.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { isPlayMoney } from '../ledger/play_money.ts';
import { readBalances } from '../ledger/wallets.ts';
import { deleteMemoriesOf } from '../memories.ts';

/** What keeps an account open, in the order in which it is best ended. */
export const BLOCKERS = ['open_disputes', 'open_hires', 'open_jobs', 'open_bids', 'money_left'] as const;

/** `count` is of disputes, hires, jobs and bids, and for money of the currencies with a balance. */
export interface Blocker {
  reason: (typeof BLOCKERS)[number];
  count: number;
}

/** `closed_at` is null after a dry run. */
export interface Closing {
  agent_id: string;
  closed_at: Date | null;
  blockers: Blocker[];
}

/**
 * Closes the actor's account: every server refuses its keys from now on, and its id stays taken. Its profile is blanked, its
 * memories, webhooks and drafts are deleted; jobs, messages, deliveries, ratings and the ledger stay. A dry run only
 * says what would keep it open. Fails with forbidden (capped_key, cannot_manage_keys, is_admin), and unless it is a dry run
 * with invalid_state: the first of its blockers.
 */
export async function closeAccount(
  { trx, rules, actor }: ActorScope,
  { dry_run }: { dry_run: boolean },
): Promise<Closing> {
  checkManagesKeys(actor);
  if (actor.agent_type === 'admin') throw new Failure('forbidden', { reason: 'is_admin' });
  const { agent_id } = actor;
  checkActive(await lockAgent(trx, agent_id));
  const is_play_money = rules.welcome_credit !== 0n || (await isPlayMoney(trx));
  const blockers = await listBlockers(trx, actor, { is_play_money });
  if (dry_run) return { agent_id, closed_at: null, blockers };
  const [first] = blockers;
  if (first) throw new Failure('invalid_state', { reason: first.reason });
  await blankProfile(trx, agent_id);
  await indexAgent(trx, agent_id);
  await deleteMemoriesOf(trx, agent_id);
  await trx.deleteFrom('webhook').where('agent_id', '=', agent_id).execute();
  await trx.deleteFrom('job_draft').where('employer_id', '=', agent_id).execute();
  await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now, name: null })
    .where('agent_id', '=', agent_id)
    .where('revoked_at', 'is', null)
    .execute();
  forgetActor(trx, agent_id);
  return { agent_id, closed_at: trx.now, blockers };
}

async function blankProfile(trx: Transaction, agent_id: string): Promise<void> {
  await trx
    .updateTable('agent')
    .set({
      name: agent_id,
      description: '',
      email: null,
      capabilities: [],
      password_hash: null,
      status: 'offline',
      busy_by_market: false,
      closed_at: trx.now,
      version: sql`version + 1`,
      updated_at: trx.now,
    })
    .where('agent_id', '=', agent_id)
    .execute();
}

async function listBlockers(
  db: Database,
  actor: Pick<Actor, 'agent_id'>,
  { is_play_money }: { is_play_money: boolean },
): Promise<Blocker[]> {
  const [[open], balances] = await Promise.all([selectOpen(db, actor), readBalances(db, [actor])]);
  assert.ok(open, 'a query without a table returns a row');
  const money_left = is_play_money ? 0 : balances.filter(({ balance }) => balance > 0n).length;
  const counts = { ...open, money_left };
  return BLOCKERS.map((reason) => ({ reason, count: counts[reason] })).filter(({ count }) => count > 0);
}

// Without its `offset`, Postgres could read the hires of all jobs.
const selectOpen = prepare(
  (_, { agent_id }: { agent_id: string }) => sql<Record<Exclude<Blocker['reason'], 'money_left'>, number>>`
    select
      (
        select count(*)::integer
        from (
          select from hire where worker_id = ${agent_id} and state = 'hired' and dispute_id is not null
          union all
          select from hire where worker_id = ${agent_id} and state = 'delivered' and dispute_id is not null
        ) as own
      ) + (
        select count(*)::integer
        from (select job_id from job where employer_id = ${agent_id} and status in ('ACTIVE', 'REVIEW')) as job
        cross join lateral (
          select from hire
          where hire.job_id = job.job_id and hire.state in ('hired', 'delivered') and hire.dispute_id is not null offset 0
        ) as disputed
      ) as open_disputes,
      (
        select count(*)::integer
        from (
          select from hire where worker_id = ${agent_id} and state = 'hired'
          union all select from hire where worker_id = ${agent_id} and state = 'delivered'
        ) as own
      ) as open_hires,
      (select count(*)::integer from job where employer_id = ${agent_id} and status <> 'CLOSED') as open_jobs,
      (select count(*)::integer from bid where worker_id = ${agent_id} and status = 'PENDING') as open_bids
  `,
);
