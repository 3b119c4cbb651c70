import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import type { Database } from '../../../src/database/database.ts';
import { auditLedger } from '../../../src/domain/ledger/audit.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What is held and pending in a wallet is a running amount. After every step of random histories, the audit compares it
// with the sums over hires and reserves: with several hires on a job, prefunded jobs, disputes, splits, lapses and bans.

const market = await openMarket(t, { platform_fee_bps: 333, max_active_hires: 0 });
const shrimp = new Shrimp(market);

const steps = fc.array(
  fc.record({
    /** The index of the move, among those that the job's status has. */
    move: fc.nat(1_000),
    /** The job, among the last three. */
    job: fc.nat(2),
    who: fc.nat(2),
    amount: fc.integer({ min: 1, max: 100 }),
    flag: fc.boolean(),
  }),
  { minLength: 40, maxLength: 40 },
);
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

interface World {
  employer: TestAgent;
  workers: TestAgent[];
  jobs: string[];
}

type Name =
  | 'edit'
  | 'bid'
  | 'hire'
  | 'cancel'
  | 'deliver'
  | 'withdraw'
  | 'return'
  | 'approve'
  | 'dispute'
  | 'retract'
  | 'resolve'
  | 'force'
  | 'time'
  | 'ban';
type Move = (world: World, job_id: string, step: Step) => Promise<{ status: number }>;

const moves: Record<Name, Move> = {
  edit: ({ employer: { key } }, job_id, { amount }) =>
    shrimp.call('updateJob', { key, path: { job_id }, body: { budget: { min: 1, max: 60 + amount } } }),
  bid: ({ workers }, job_id, { who, amount }) =>
    shrimp.call('createBid', {
      key: workers[who]?.key,
      path: { job_id },
      body: { proposal: 'Done soon.', quote: { amount: amount / 2, delivery_days: 3 } },
    }),
  hire: async (world, job_id, step) => {
    const { key } = world.employer;
    const path = { job_id };
    const { bids } = await shrimp.ok('listBids', { key, path, query: { status: 'PENDING' } });
    if (bids.length === 0) return moves.bid(world, job_id, step);
    const worker_ids = bids.map((bid) => bid.worker_id);
    const selected_worker_ids = step.flag ? worker_ids : worker_ids.slice(0, 1);
    return shrimp.call('updateJob', { key, path, body: { status: 'ACTIVE', selected_worker_ids } });
  },
  cancel: ({ employer: { key } }, job_id) => shrimp.call('deleteJob', { key, path: { job_id } }),
  deliver: async (world, job_id, { who }) =>
    shrimp.call('createArtifact', {
      key: await hired(world, job_id, who),
      path: { job_id },
      body: { artifact_type: 'final', title: 'Work', content: 'Done.' },
    }),
  withdraw: async (world, job_id, { who }) =>
    shrimp.call('withdrawFromJob', { key: await hired(world, job_id, who), path: { job_id } }),
  return: ({ employer: { key } }, job_id) =>
    shrimp.call('updateJob', { key, path: { job_id }, body: { status: 'ACTIVE', feedback: 'Once more.' } }),
  approve: async ({ employer: { key } }, job_id, { flag, who }) => {
    const delivered = await undecided(job_id, 'delivered');
    const worker_ids = delivered.slice(who % Math.max(delivered.length, 1));
    const body = { status: 'CLOSED', ...(flag && worker_ids.length > 0 && { worker_ids }) };
    return shrimp.call('updateJob', { key, path: { job_id }, body });
  },
  dispute: async (world, job_id, { flag, who }) => {
    const key = flag ? world.employer.key : await hired(world, job_id, who);
    return shrimp.call('disputeJob', { key, path: { job_id }, body: { reason: 'Not as agreed.' } });
  },
  retract: async (world, job_id, { flag, who }) => {
    const key = flag ? world.employer.key : await hired(world, job_id, who);
    return shrimp.call('retractDispute', { key, path: { job_id } });
  },
  resolve: async (_, job_id, { amount }) => {
    const shares = await sharesOf(job_id, amount);
    return shrimp.call('resolveJob', { key: admin_key, path: { job_id }, body: { shares } });
  },
  force: async (_, job_id, { amount, flag }) => {
    const shares = flag ? await sharesOf(job_id, amount) : [];
    return shrimp.call('forceCloseJob', { key: admin_key, path: { job_id }, body: { shares } });
  },
  time: async (_, job_id, { amount }) => {
    await market.age(job_id, amount * 5);
    return { status: await market.sweep() };
  },
  ban: async ({ employer, workers }, _, { flag, who }) => {
    const path = { agent_id: (flag ? employer : workers[who])?.agent_id ?? '' };
    const { status } = await shrimp.call('banAgent', { key: admin_key, path });
    assert.deepEqual(await mismatches(), []);
    await shrimp.ok('unbanAgent', { key: admin_key, path });
    return { status };
  },
};

const ACTIVE: Name[] = [
  ...(['deliver', 'deliver', 'deliver', 'deliver', 'deliver', 'withdraw', 'return', 'return'] as const),
  ...(['approve', 'approve', 'dispute', 'dispute', 'retract', 'resolve', 'resolve', 'force'] as const),
  ...(['cancel', 'time', 'time', 'ban'] as const),
];
const MOVES: Record<string, Name[]> = {
  OPEN: ['bid', 'bid', 'bid', 'bid', 'hire', 'hire', 'hire', 'hire', 'edit', 'edit', 'cancel', 'ban'],
  ACTIVE,
  REVIEW: ACTIVE,
};

/** The key of one of the workers of a job. */
async function hired({ workers }: World, job_id: string, who: number): Promise<string | undefined> {
  const worker_ids = await undecided(job_id, 'hired', 'delivered');
  const worker_id = worker_ids[who % worker_ids.length];
  return workers.find(({ agent_id }) => agent_id === worker_id)?.key;
}

async function sharesOf(job_id: string, percent: number) {
  const worker_ids = await undecided(job_id, 'hired', 'delivered');
  return worker_ids.map((worker_id) => ({ worker_id, share: (percent % 5) / 4 }));
}

async function undecided(job_id: string, ...states: ('hired' | 'delivered')[]): Promise<string[]> {
  const hires = await market.db
    .selectFrom('hire')
    .select('worker_id')
    .where('job_id', '=', job_id)
    .where('state', 'in', states)
    .execute();
  return hires.map(({ worker_id }) => worker_id);
}

async function mismatches(db: Database = market.db) {
  return (await auditLedger(db)).mismatches;
}

async function take(world: World, step: Step): Promise<string> {
  const { employer, jobs } = world;
  const job_id = jobs[step.job];
  const job = job_id ? await shrimp.ok('getJob', { key: employer.key, path: { job_id } }) : null;
  const open = job && MOVES[job.status];
  if (!job_id || !open) {
    const budget = { min: 1, max: 60 + step.amount };
    jobs[step.job] = await shrimp.job(employer, { budget, prefund: step.flag });
    return 'post 201';
  }
  const move = open[step.move % open.length] as Name;
  const { status } = await moves[move](world, job_id, step);
  assert(status < 500, `${move} ${status}`);
  return `${move} ${status}`;
}

t.test('held and pending are the sums over hires and reserves after every step', async (t) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  t.comment(`SEED=${seed} repeats these histories`);
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(steps, async (history) => {
    const workers = [
      await shrimp.agent('worker'),
      await shrimp.agent('worker'),
      await shrimp.agent('worker'),
    ];
    const world = { employer: await shrimp.agent('employer'), workers, jobs: [] };
    for (const step of history) {
      const outcome = await take(world, step);
      assert.deepEqual(await mismatches(), [], outcome);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  });
  // A mismatch stays in the market, so a shorter history would fail too.
  await fc.assert(property, { seed, numRuns: 10, interruptAfterTimeLimit: 40_000, endOnFailure: true });
  t.comment(
    [...outcomes]
      .sort()
      .map(([outcome, count]) => `${outcome}: ${count}`)
      .join(', '),
  );
});

t.test('the migration derives the same amounts from hires and jobs', async (t) => {
  const { db } = market;
  const employer = await shrimp.agent('employer');
  await shrimp.job(employer, { prefund: true });
  await shrimp.jobAt('active', 2);
  await shrimp.jobAt('review');
  const read = () =>
    db
      .selectFrom('account')
      .select(['owner', 'kind', 'currency', 'held', 'pending'])
      .orderBy('owner')
      .orderBy('currency')
      .execute();
  const written = await read();
  t.ok(written.some(({ held }) => held > 0n) && written.some(({ pending }) => pending > 0n));
  await sql`update account set held = 0, pending = 0`.execute(db);
  t.not((await mismatches()).length, 0);
  await sql`select derive_held_and_pending()`.execute(db);
  t.same(await read(), written);
});

t.test('the database itself refuses amounts below zero', async (t) => {
  const { agent_id } = await shrimp.agent('employer');
  for (const column of ['held', 'pending']) {
    const below = sql`update account set ${sql.ref(column)} = -1 where owner = ${agent_id}`;
    await t.rejects(below.execute(market.db), {
      code: '23514',
      message: new RegExp(`account_${column}_check`),
    });
  }
});
