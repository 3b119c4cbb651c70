import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Lists by tag read an index of ours, which follows each job through its life.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const reader = await market.agent();

/** The jobs with a tag, by status, and the tasks with it, by theirs. */
async function list(tag: string) {
  const { key } = reader;
  const lists: Record<string, string[]> = {};
  for (const status of ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'] as const) {
    const { jobs } = await shrimp.ok('listJobs', { key, query: { tag, status } });
    lists[status] = jobs.map((job) => job.job_id);
  }
  for (const status of ['open', 'progress', 'done'] as const) {
    const { tasks } = await market.ok('listTasks', { key, query: { capability: tag, status } });
    lists[status] = tasks.map((task) => task.task_id);
  }
  return Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0));
}

/** The rows that the index lacks, and those that it has too many. */
async function mismatches(): Promise<unknown[]> {
  const { rows } = await sql`
    with wanted as (
      select job_id, unnest(tags) as tag, created_at,
        case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end as state
      from job
    ), kept as (select job_id, tag, created_at, state from job_tag)
    (select 'lacks' as problem, * from (select * from wanted except select * from kept) as one)
    union all (select 'has', * from (select * from kept except select * from wanted) as other)
  `.execute(market.db);
  return rows;
}

t.test('a job is listed by its tags in every state of its life', async (t) => {
  const body = { required_tags: ['sorting', 'counting'] };
  const { job_id, employer, workers } = await shrimp.jobAt('open', 1, body);
  t.same(await list('sorting'), { OPEN: [job_id], open: [job_id] });
  t.same(await list('Counting'), { OPEN: [job_id], open: [job_id] }, 'tags are folded');
  const [worker] = workers;
  t.ok(worker);
  const path = { job_id };
  const { bids } = await shrimp.ok('listBids', { key: employer.key, path });
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id: bids[0]?.bid_id ?? '' } });
  t.same(await list('sorting'), { ACTIVE: [job_id], progress: [job_id] });
  if (worker) await shrimp.deliver(worker, job_id);
  t.same(await list('sorting'), { REVIEW: [job_id], done: [job_id] });
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
  t.same(await list('sorting'), { CLOSED: [job_id], done: [job_id] });
  t.same(await mismatches(), []);
});

t.test('a job that ends without a result is no completed task', async (t) => {
  const { job_id, employer } = await shrimp.jobAt('open', 1, { required_tags: ['weighing'] });
  await shrimp.ok('deleteJob', { key: employer.key, path: { job_id } });
  t.same(await list('weighing'), { CLOSED: [job_id] });
  t.same(await mismatches(), []);
});

t.test('new tags replace the old ones', async (t) => {
  const employer = await shrimp.agent('employer');
  const job_id = await shrimp.job(employer, { required_tags: ['first', 'both'] });
  const path = { job_id };
  await shrimp.ok('updateJob', { key: employer.key, path, body: { required_tags: ['both', 'second'] } });
  t.same([await list('first'), await list('second')], [{}, { OPEN: [job_id], open: [job_id] }]);
  await shrimp.ok('updateJob', { key: employer.key, path, body: { required_tags: [] } });
  t.same(await list('both'), {});
  t.same(await mismatches(), []);
});

t.test('pages and cursors of a tag go through all states in the order of time', async (t) => {
  const employer = await shrimp.agent('employer');
  const posted = [];
  for (let i = 0; i < 6; i += 1) posted.push(await shrimp.job(employer, { required_tags: ['paging'] }));
  for (const job_id of [posted[1], posted[4]]) {
    await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: job_id ?? '' } });
  }
  const newest_first = posted.toReversed();
  const { key } = reader;
  const read: string[] = [];
  let cursor: string | null = null;
  do {
    const query: { tag: string; limit: number; cursor?: string } = { tag: 'paging', limit: 2 };
    if (cursor !== null) query.cursor = cursor;
    const { jobs, pagination } = await shrimp.ok('listJobs', { key, query });
    t.equal(pagination.total, 6);
    read.push(...jobs.map((job) => job.job_id));
    cursor = pagination.cursor as string | null;
  } while (cursor !== null);
  t.same(read, newest_first);
});

t.test("a ban closes an employer's jobs in the lists too", async (t) => {
  const employer = await shrimp.agent('employer');
  const job_id = await shrimp.job(employer, { required_tags: ['banning'] });
  await shrimp.ok('banAgent', { key: admin_key, path: { agent_id: employer.agent_id }, body: {} });
  t.same(await list('banning'), { CLOSED: [job_id] });
  t.same(await mismatches(), []);
});
