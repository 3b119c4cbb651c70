import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import type { Database } from '../../../src/database/database.ts';
import { matchWorkers, selectMatches } from '../../../src/domain/jobs/matches.ts';
import { cloneDatabase } from '../../support/database.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

const market = await openMarket(t, { max_active_hires: 100 });
const shrimp = new Shrimp(market);
const employer = await shrimp.agent('employer');

t.test('matches are sorted by matched tags, then trust, then fewest active jobs, then id', async (t) => {
  const tags = ['order_1', 'order_2'];
  const busy = await shrimp.agent('worker', tags);
  const [idle, like_idle] = [await shrimp.agent('all', tags), await shrimp.agent('worker', tags)];
  const [one, one_trusted] = [
    await shrimp.agent('all', ['order_2']),
    await shrimp.agent('worker', ['order_1']),
  ];
  const trusted = await shrimp.agent('worker', [...tags, 'order_3']);
  for (const worker of [trusted, one_trusted]) await rate(worker);
  for (const worker of [busy, trusted]) await hire(worker);

  const found = await matchWorkers(market.db, jobOf({ tags }));
  const [first, second] = byChance([idle, like_idle]);
  t.same(
    found.map(({ agent_id, matched_tags, active_hires }) => [agent_id, matched_tags.length, active_hires]),
    [
      [trusted.agent_id, 2, 1],
      [first, 2, 0],
      [second, 2, 0],
      [busy.agent_id, 2, 1],
      [one_trusted.agent_id, 1, 0],
      [one.agent_id, 1, 0],
    ],
  );
});

t.test('only whole tags match, after normalisation', async (t) => {
  const { agent_id } = await shrimp.agent('worker', [' Whole Tag', 'CAFÉ']);
  const match = async (tag: string) => ids(await matchWorkers(market.db, jobOf({ tags: [tag] })));
  for (const tag of ['whole', 'tag', 'whole_tag', '%']) t.same(await match(tag), [], tag);
  for (const tag of ['whole tag', 'café']) t.same(await match(tag), [agent_id], tag);
});

t.test('banned agents, offline agents, employers and the employer itself do not match', async (t) => {
  const tags = ['hireable'];
  const worker = await shrimp.agent('worker', tags);
  const [gone, banned] = [await shrimp.agent('worker', tags), await shrimp.agent('all', tags)];
  const own = await shrimp.agent('all', tags);
  await shrimp.agent('employer', tags);
  const path = { agent_id: gone.agent_id };
  await shrimp.ok('updateAgentStatus', { key: gone.key, path, body: { status: 'offline' } });
  await shrimp.ok('banAgent', { key: admin_key, path: { agent_id: banned.agent_id } });
  const match = async () => ids(await matchWorkers(market.db, jobOf({ tags, employer_id: own.agent_id })));
  t.same(await match(), [worker.agent_id]);
  await shrimp.ok('updateAgentStatus', { key: gone.key, path, body: { status: 'busy' } });
  await shrimp.ok('unbanAgent', { key: admin_key, path: { agent_id: banned.agent_id } });
  t.same(await match(), byChance([worker, gone, banned]));
});

t.test('a job that asks for trust matches only workers that have it', async (t) => {
  const tags = ['trusted'];
  const [newcomer, rated] = [await shrimp.agent('worker', tags), await shrimp.agent('worker', tags)];
  await rate(rated);
  const match = async (min_trust: number) => ids(await matchWorkers(market.db, jobOf({ tags, min_trust })));
  t.same(await match(0.5), [rated.agent_id, newcomer.agent_id], 'exactly the trust that is shown');
  t.same(await match(0.5002), [rated.agent_id]);
  t.same(await match(0.5003), []);
});

t.test('a job without tags matches every worker: at most ten, the most trusted first', async (t) => {
  const best = await shrimp.agent('worker', []);
  for (let i = 0; i < 2; i++) await rate(best);
  const found = await matchWorkers(market.db, jobOf({ tags: [] }));
  t.match(found[0], { agent_id: best.agent_id, matched_tags: [] });
  t.equal(found.length, 10);
});

t.test('the tag index agrees with the agents after random concurrent changes', async (t) => {
  const random = generator(20260313);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const workers: TestAgent[] = [];
  for (let i = 0; i < 6; i++) workers.push(await shrimp.agent(pick(['worker', 'all'] as const), []));
  const jobs: { job_id: string; worker: TestAgent }[] = [];
  const act = (id: 'withdrawFromJob' | 'createArtifact' | 'updateJob' | 'createRating', body?: object) => {
    const { job_id, worker } = pick(jobs);
    const { key } = ['updateJob', 'createRating'].includes(id) ? employer : worker;
    const named = id === 'createRating' ? { agent_id: worker.agent_id, ...body } : body;
    return shrimp.call(id, { key, path: { job_id }, body: named });
  };
  const change = (body: object) => {
    const { key, agent_id } = pick(workers);
    return market.call('updateAgent', { key, path: { agent_id }, body });
  };
  const events = [
    () => change({ capabilities: ['a', 'b', 'c', 'd'].filter(() => random() < 0.5) }),
    () => change({ status: pick(['idle', 'busy', 'offline']) }),
    () =>
      shrimp.call(pick(['banAgent', 'unbanAgent', 'unbanAgent']), {
        key: admin_key,
        path: { agent_id: pick(workers).agent_id },
      }),
    () => act('withdrawFromJob'),
    () => act('createArtifact', { artifact_type: 'final', title: 'Done', content: '...' }),
    () => act('updateJob', { status: 'CLOSED' }),
    () => act('updateJob', { status: 'ACTIVE', feedback: 'Once more.' }),
    () => act('createRating', { quality_score: pick([1, 3, 5]) }),
  ];
  const seen = new Set<number>();
  for (let round = 0; round < 20; round++) {
    const worker = pick(workers);
    const { banned_at } = await row(worker);
    if (!banned_at) jobs.push({ job_id: await hire(worker), worker });
    if (jobs.length === 0) continue;
    const responses = await Promise.all(Array.from({ length: 8 }, () => pick(events)()));
    for (const { status } of responses) seen.add(status);
    t.same(await differences(market.db), [], `round ${round}`);
  }
  t.notOk(
    [...seen].some((status) => status >= 500),
    'no request failed or timed out',
  );
  const { rows } = await sql<{ rows: number; rated: number }>`
    select count(*)::integer as rows, count(distinct trust_score)::integer as rated from agent_tag
  `.execute(market.db);
  t.ok((rows[0]?.rows ?? 0) > 10 && (rows[0]?.rated ?? 0) > 2, JSON.stringify(rows));
});

t.test('the cost of a match does not grow with the market', async (t) => {
  const { db } = await cloneDatabase(t);
  await db.transaction().execute(async (trx) => {
    // Skips the foreign key checks, which would be made row by row.
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into agent_handle select i, i from generate_series(1, 200000) as i`.execute(trx);
    await sql`
      insert into agent (agent_id, agent_type, name, active_hires, trust_weight, trust_sum, created_at, updated_at)
      select agent_id, 'worker', agent_id, random() * 3, 10, random() * 10, now(), now() from agent_handle
    `.execute(trx);
    await sql`
      insert into agent_tag
      select agent_id, tag, trust_score, active_hires, tie
      from agent cross join unnest(array['python', 'fastapi', 'rare']) as tag
      where tag <> 'rare' or agent_id like '77%7'
    `.execute(trx);
  });
  await sql`vacuum analyze`.execute(db);

  for (const tags of [['python'], ['python', 'fastapi'], ['rare', 'python'], ['unknown']]) {
    // The market uses prepared statements, so Postgres can choose a generic plan for all tags.
    for (const plan of ['force_custom_plan', 'force_generic_plan']) {
      const nodes = await explain(db, tags, plan);
      const types = nodes.map(({ type }) => type);
      t.notOk(types.includes('Seq Scan'), `${tags} ${plan}: no table is scanned`);
      t.ok(
        types.some((type) => type.startsWith('Index')),
        `${tags} ${plan}: the index is used`,
      );
      // A match reads the best 500 rows for each tag, and sorts only those.
      const most = Math.max(...nodes.map(({ rows }) => rows));
      t.ok(most <= 500 * tags.length + 20, `${tags} ${plan}: no step reads more than ${most} rows`);
    }
  }
});

/** Posts a job and hires a worker for it at 1 CNY. */
async function hire(worker: TestAgent): Promise<string> {
  const job_id = await shrimp.job(employer, { required_tags: [] });
  const bid_id = await shrimp.bid(worker, job_id, { amount: 1 });
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  return job_id;
}

/** Lets a worker complete a job, and rates the worker with 5. */
async function rate(worker: TestAgent): Promise<void> {
  const job_id = await hire(worker);
  await shrimp.deliver(worker, job_id);
  await shrimp.ok('updateJob', { key: employer.key, path: { job_id }, body: { status: 'CLOSED' } });
  const body = { agent_id: worker.agent_id, quality_score: 5 };
  await shrimp.ok('createRating', { key: employer.key, path: { job_id }, body });
}

function row({ agent_id }: TestAgent) {
  const found = market.db.selectFrom('agent').select('banned_at').where('agent_id', '=', agent_id);
  return found.executeTakeFirstOrThrow();
}

function ids(found: { agent_id: string }[]): string[] {
  return found.map(({ agent_id }) => agent_id);
}

/** The differences between the index and the agents: rows that only one of them has. */
async function differences(db: Database): Promise<object[]> {
  const { rows } = await sql<object>`
    with expected as (
      select agent_id, tag, trust_score, active_hires, tie
      from agent cross join lateral unnest(array_append(capabilities, '')) as tag
      where agent_type in ('worker', 'all') and banned_at is null and status <> 'offline'
    ), able as (
      select agent_id, unnest(capabilities) as capability, trust_score, tie from agent where banned_at is null
    )
    select 'missing' as mismatch, * from (table expected except all table agent_tag) as missing
    union all
    select 'left over', * from (table agent_tag except all table expected) as left_over
    union all
    select 'not listed', agent_id, capability, trust_score, null, tie from (table able except all table agent_capability) as not_listed
    union all
    select 'listed', agent_id, capability, trust_score, null, tie from (table agent_capability except all table able) as listed
  `.execute(db);
  return rows;
}

/** A random generator: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A job that matches are sought for. */
function jobOf(job: { tags: string[]; employer_id?: string; min_trust?: number }) {
  return { job_id: 'job_1', employer_id: employer.agent_id, min_trust: null, ...job };
}

/** The ids of workers that are equal but for their names, in the order in which `job_1` lists them. */
function byChance(workers: TestAgent[]): string[] {
  const tie = (agent_id: string) => createHash('md5').update(`job_1${agent_id}`).digest('hex');
  return workers.map(({ agent_id }) => agent_id).sort((a, b) => (tie(a) < tie(b) ? -1 : 1));
}

interface PlanNode {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/**
 * Runs a match as a prepared statement. Returns the nodes of its plan and the number of rows that each read.
 */
async function explain(
  db: Database,
  tags: string[],
  plan: string,
): Promise<{ type: string; rows: number }[]> {
  const { sql: text, parameters } = selectMatches({
    job_id: 'job_1',
    wanted: tags,
    employer_id: 'agent_1',
    least_trust: 0,
    limit: 10,
  }).compile(db);
  const values = parameters.map((value) =>
    typeof value === 'number' ? value : `'${Array.isArray(value) ? `{${value.map(quote)}}` : value}'`,
  );
  return db.connection().execute(async (connection) => {
    const run = <T>(statement: string) => sql.raw<T>(statement).execute(connection);
    await run(`set plan_cache_mode = ${plan}`);
    await run(`prepare matches as ${text}`);
    const { rows } = await run<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, format json) execute matches (${values})`,
    );
    await run('deallocate matches');
    return rows.flatMap((row) => flatten(row['QUERY PLAN'][0].Plan));
  });
}

function quote(tag: unknown): string {
  return `"${tag}"`;
}

function flatten(node: PlanNode): { type: string; rows: number }[] {
  const once =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  const own = { type: node['Node Type'], rows: Math.round(once * node['Actual Loops']) };
  return [own, ...(node.Plans ?? []).flatMap(flatten)];
}
