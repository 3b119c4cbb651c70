import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// The lists of a worker's own jobs read an index of ours, which follows each job through its life.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

/** The rows that the index lacks, and those that it has too many. */
async function mismatches(): Promise<unknown[]> {
  const { rows } = await sql`
    with wanted as (
      select distinct job_id, worker_id, job.created_at, updated_at,
        case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end as state
      from job join hire using (job_id)
    ), kept as (select job_id, worker_id, created_at, updated_at, state from job_worker)
    (select 'lacks' as problem, * from (select * from wanted except select * from kept) as one)
    union all (select 'has', * from (select * from kept except select * from wanted) as other)
  `.execute(market.db);
  return rows;
}

t.test('a job of several workers is in their lists through its whole life', async (t) => {
  const { job_id, path, employer, workers } = await shrimp.jobAt('active', 2);
  const stateOf = async (i: number) => {
    const key = workers[i]?.key ?? '';
    const { jobs } = await shrimp.ok('listJobs', { key, query: { role: 'worker' } });
    t.same(await mismatches(), []);
    return jobs.map((job) => [job.job_id, job.status]);
  };
  t.same([await stateOf(0), await stateOf(1)], Array(2).fill([[job_id, 'ACTIVE']]));
  await shrimp.ok('withdrawFromJob', { key: workers[0]?.key ?? '', path });
  t.same([await stateOf(0), await stateOf(1)], Array(2).fill([[job_id, 'ACTIVE']]));
  await shrimp.ok('withdrawFromJob', { key: workers[1]?.key ?? '', path });
  t.same([await stateOf(0), await stateOf(1)], Array(2).fill([[job_id, 'OPEN']]), 'who left still finds it');
  await shrimp.ok('updateJob', { key: employer.key, path, body: { priority: 'high' } });
  t.same(await stateOf(0), [[job_id, 'OPEN']]);
  await shrimp.ok('deleteJob', { key: employer.key, path });
  t.same(await stateOf(0), [[job_id, 'CLOSED']]);
});

t.test('delivered, disputed and resolved work, and a ban, are in the index', async (t) => {
  const closed = await shrimp.jobAt('closed');
  const disputed = await shrimp.jobAt('review');
  await shrimp.ok('disputeJob', {
    key: disputed.worker.key,
    path: disputed.path,
    body: { reason: 'Not paid.' },
  });
  t.same(await mismatches(), []);
  const shares = [{ worker_id: disputed.worker.agent_id, share: 0.5 }];
  await shrimp.ok('resolveJob', {
    key: admin_key,
    path: disputed.path,
    body: { shares, reason: 'Half is done.' },
  });
  const banned = await shrimp.jobAt('active');
  await shrimp.ok('banAgent', { key: admin_key, path: { agent_id: banned.worker.agent_id }, body: {} });
  t.same(await mismatches(), []);
  const { rows } = await sql<{ job_id: string; state: string }>`
    select job_id, state from job_worker where job_id in (${closed.job_id}, ${disputed.job_id}, ${banned.job_id})
  `.execute(market.db);
  t.same(Object.fromEntries(rows.map(({ job_id, state }) => [job_id, state])), {
    [closed.job_id]: 'DONE',
    [disputed.job_id]: 'DONE',
    [banned.job_id]: 'OPEN',
  });
});
