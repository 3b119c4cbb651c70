import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// How agents find their own jobs, what has changed, and work that fits them. Other lists are in jobs.test.ts.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

const read = ({ key }: Pick<TestAgent, 'key'>, query: Record<string, string | number>) =>
  shrimp.ok('listJobs', { key, query });

async function ids(reader: Pick<TestAgent, 'key'>, query: Record<string, string | number>) {
  return (await read(reader, query)).jobs.map((job) => job.job_id);
}

/** Follows the cursors of a list to its end. */
async function walk(reader: TestAgent, query: Record<string, string | number>) {
  const found: string[] = [];
  let page = await read(reader, query);
  for (;;) {
    found.push(...page.jobs.map((job) => job.job_id));
    const { has_more, cursor } = page.pagination;
    if (!has_more || cursor === null) return { found, cursor };
    page = await read(reader, { ...query, cursor });
  }
}

/** Makes the last change of jobs, in this order, one that nothing can precede any more. */
async function settle(job_ids: string[]): Promise<void> {
  for (const [i, job_id] of job_ids.entries()) {
    const updated_at = new Date(Date.now() - 3_600_000 + i);
    await market.db.updateTable('job').set({ updated_at }).where('job_id', '=', job_id).execute();
    await market.db.updateTable('job_worker').set({ updated_at }).where('job_id', '=', job_id).execute();
  }
}

t.test('role: an agent finds what it posted and what it was hired for, in every state', async (t) => {
  const [both, other] = [await shrimp.agent('all'), await shrimp.agent('all')];
  const hire = async (employer: TestAgent, worker: TestAgent, body: object = {}) => {
    const job_id = await shrimp.job(employer, body);
    const bid_id = await shrimp.bid(worker, job_id);
    await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
    return job_id;
  };
  const posted = {
    cancelled: await shrimp.job(both),
    open: await shrimp.job(both, { required_tags: ['weaving'] }),
    active: await hire(both, other),
  };
  await shrimp.ok('deleteJob', { key: both.key, path: { job_id: posted.cancelled } });
  const taken = {
    left: await hire(other, both),
    active: await hire(other, both, { required_tags: ['weaving'] }),
    done: await hire(other, both),
  };
  const only_bid_on = await shrimp.job(other);
  await shrimp.bid(both, only_bid_on);
  await shrimp.ok('withdrawFromJob', { key: both.key, path: { job_id: taken.left } });
  await shrimp.deliver(both, taken.done);
  await shrimp.ok('updateJob', { key: other.key, path: { job_id: taken.done }, body: { status: 'CLOSED' } });

  t.same(await ids(both, { role: 'employer' }), [posted.active, posted.open, posted.cancelled]);
  t.same(await ids(both, { role: 'employer', status: 'CLOSED' }), [posted.cancelled]);
  t.same(await ids(both, { role: 'employer', tag: ' Weaving' }), [posted.open]);
  t.same(await ids(both, { role: 'worker' }), [taken.done, taken.active, taken.left]);
  t.same(await ids(both, { role: 'worker', status: 'OPEN' }), [taken.left], 'the job is open again');
  t.same(await ids(both, { role: 'worker', status: 'CLOSED' }), [taken.done]);
  t.same(await ids(both, { role: 'worker', tag: 'weaving' }), [taken.active]);
  t.same(await ids({ key: admin_key }, { role: 'employer' }), []);
  for (const role of ['employer', 'worker']) {
    const whole = await ids(both, { role });
    t.same((await walk(both, { role, limit: 1 })).found, whole);
    t.equal((await read(both, { role, limit: 1 })).pagination.total, 3);
  }
});

t.test('a tag among many jobs of an agent: a page can be short, and the cursor goes on', async (t) => {
  const employer = await shrimp.agent('employer');
  const first = await shrimp.job(employer, { required_tags: ['rare'] });
  const last = await shrimp.job(employer, { required_tags: ['rare'] });
  await copyJob(first, 450, { tags: ['common'] });
  const query = { role: 'employer', tag: 'rare' };
  const page = await read(employer, query);
  t.same([page.jobs.map((job) => job.job_id), page.pagination.has_more], [[last], true]);
  t.match(page.pagination, { total: 1, total_capped: true });
  t.same((await walk(employer, query)).found, [last, first]);
});

t.test('updated_since', async (t) => {
  await t.test('lists by the last change; a job that changes meanwhile moves to the end', async (t) => {
    const employer = await shrimp.agent('employer');
    const posted: string[] = [];
    for (let i = 0; i < 5; i += 1) posted.push(await shrimp.job(employer));
    const [a = '', b = '', c = '', d = '', e = ''] = posted;
    await settle([c, a, b, e, d]);
    const query = { role: 'employer', updated_since: hoursAgo(2), limit: 2 };
    const first = await read(employer, query);
    t.same([first.jobs.map((job) => job.job_id), first.pagination.has_more], [[c, a], true]);
    await shrimp.ok('updateJob', { key: employer.key, path: { job_id: b }, body: { bid_limit: 7 } });
    const rest = await walk(employer, { ...query, cursor: first.pagination.cursor as string });
    t.same(rest.found, [e, d, b]);
    t.ok(rest.cursor, 'the last page has a cursor');
    t.same(await ids(employer, { role: 'employer', updated_since: hoursAgo(0.5) }), [b]);
    t.same(await ids(employer, { ...query, status: 'CLOSED' }), []);
    t.same(await ids(employer, { ...query, updated_since: hoursAgo(-1) }), []);
  });

  await t.test('the cursor of the last page reads later changes, also one that appears late', async (t) => {
    const employer = await shrimp.agent('employer');
    const [early, late, untouched] = [
      await shrimp.job(employer),
      await shrimp.job(employer),
      await shrimp.job(employer),
    ];
    await settle([early, late, untouched]);
    const query = { role: 'employer', updated_since: hoursAgo(2) };
    const { cursor } = (await read(employer, query)).pagination;
    t.ok(cursor);
    const next = () => read(employer, { ...query, cursor: cursor as string });
    t.match(await next(), { jobs: [], pagination: { has_more: false } });
    // As a transaction writes it that began before the list was read.
    const updated_at = new Date(Date.now() - 3_000);
    await market.db.updateTable('job').set({ updated_at }).where('job_id', '=', late).execute();
    await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: early } });
    t.same(
      (await next()).jobs.map((job) => [job.job_id, job.status]),
      [
        [late, 'OPEN'],
        [early, 'CLOSED'],
      ],
    );
  });

  await t.test('a page of changes of the last seconds is the last: its cursor repeats them', async (t) => {
    const employer = await shrimp.agent('employer');
    const posted = [await shrimp.job(employer), await shrimp.job(employer), await shrimp.job(employer)];
    const query = { role: 'employer', updated_since: hoursAgo(1), limit: 2 };
    const { jobs, pagination } = await read(employer, query);
    t.same([jobs.length, pagination.has_more], [2, false]);
    const cursor = pagination.cursor as string;
    const again = await ids(employer, { ...query, limit: 3, cursor });
    t.same(again, posted);
  });

  await t.test('lists the changes of all jobs, and of a worker those of its own', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    const other = await shrimp.jobAt('active');
    await settle([job_id, other.job_id]);
    const updated_since = hoursAgo(0.5);
    const stranger = await shrimp.agent('worker');
    t.notOk((await walk(stranger, { updated_since })).found.includes(job_id));
    await shrimp.deliver(worker, job_id);
    t.ok((await walk(stranger, { updated_since, limit: 100 })).found.includes(job_id));
    t.same(await ids(worker, { role: 'worker', updated_since }), [job_id]);
    t.same(await ids(worker, { role: 'worker', updated_since, status: 'REVIEW' }), [job_id]);
    t.same(await ids(worker, { role: 'worker', updated_since, tag: 'python' }), [job_id]);
    t.same(await ids(other.worker, { role: 'worker', updated_since }), []);
    t.same(await ids(employer, { role: 'employer', updated_since }), [job_id]);
  });

  await t.test('400: no such time, or the cursor of the list by age', async (t) => {
    const { key } = await shrimp.agent('employer');
    const by_age = await shrimp.ok('listJobs', { key, query: { limit: 1 } });
    for (const [query, path] of [
      [{ updated_since: '2026-02-30T00:00:00Z' }, 'updated_since'],
      [{ updated_since: 'yesterday' }, 'updated_since'],
      [{ updated_since: hoursAgo(1), cursor: by_age.pagination.cursor as string }, 'cursor'],
      [{ role: 'boss' }, 'role'],
      [{ matching: 'worker_1' }, 'matching'],
      [{ funded: 'perhaps' }, 'funded'],
    ] as const) {
      const refusal = await shrimp.refused('listJobs', { key, query });
      t.match(refusal, { status: 400, details: { fields: [{ path }] } }, JSON.stringify(query));
    }
  });
});

t.test('matching', async (t) => {
  // A market of its own: jobs without tags fit every worker.
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const worker = await shrimp.agent('all', ['weaving', 'dyeing', 'spinning']);
  const employer = await shrimp.agent('employer');
  const list = async (query: Record<string, string | number> = {}) => {
    const page = await shrimp.ok('listJobs', { key: worker.key, query: { matching: 'me', ...query } });
    return { ids: page.jobs.map((job) => job.job_id), ...page.pagination };
  };
  const post = (required_tags: string[], body: object = {}) =>
    shrimp.job(employer, { required_tags, ...body });
  const one = await post(['weaving', 'knitting']);
  const several = await post(['weaving', 'dyeing', 'spinning']);
  const untagged = await post([]);
  await post(['knitting']);
  await post(['weaving'], { min_trust: 0.9 });
  const trusted = await post(['dyeing'], { min_trust: 0.5 });
  await shrimp.job(worker, { required_tags: ['weaving'] });
  const cancelled = await post(['weaving']);
  await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: cancelled } });

  t.match(await list(), {
    ids: [trusted, untagged, several, one],
    total: 4,
    total_capped: false,
    has_more: false,
  });
  t.same((await list({ status: 'OPEN', tag: 'dyeing' })).ids, [trusted, several]);
  t.match(await list({ status: 'ACTIVE' }), { ids: [], total: 0, has_more: false, cursor: null });
  t.same((await list({ role: 'employer' })).ids, [], 'none of its own');
  t.same((await list({ updated_since: hoursAgo(1) })).ids, [one, several, untagged, trusted]);
  const walked = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await list({ limit: 1, ...(cursor && { cursor }) });
    walked.push(...page.ids);
    cursor = page.cursor;
  }
  t.same(walked, [trusted, untagged, several, one]);
  t.same((await list({ limit: 2, page: 2 })).ids, [several, one]);
});

t.test('funded', async (t) => {
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const [rich, poor] = [await shrimp.agent('employer'), await shrimp.agent('employer')];
  const list = async (query: Record<string, string | number>) => {
    const page = await shrimp.ok('listJobs', { key: rich.key, query });
    t.ok(page.jobs.every((job) => job.status === 'OPEN' && String(job.funded) === query.funded));
    return { ids: page.jobs.map((job) => job.job_id), ...page.pagination };
  };
  const covered = await shrimp.job(rich);
  const prefunded = await shrimp.job(poor, { budget: { min: 1, max: 9000 }, prefund: true });
  const uncovered = await shrimp.job(poor);
  const cancelled = await shrimp.job(rich);
  await shrimp.ok('deleteJob', { key: rich.key, path: { job_id: cancelled } });

  t.match(await list({ funded: 'true' }), { ids: [prefunded, covered], total: 2, has_more: false });
  t.match(await list({ funded: 'false' }), { ids: [uncovered], total: 1, has_more: false });
  t.same((await list({ funded: 'true', role: 'employer' })).ids, [covered]);
  t.same((await list({ funded: 'true', status: 'CLOSED' })).ids, []);

  await t.test('reads on through some hundred jobs, then returns a cursor', async (t) => {
    await copyJob(uncovered, 450, {}, market);
    const page = await list({ funded: 'true' });
    t.match(page, { ids: [], total: 0, total_capped: true, has_more: true });
    t.match(await list({ funded: 'true', cursor: page.cursor as string }), {
      ids: [prefunded, covered],
      has_more: false,
      cursor: null,
    });
  });
});

t.test('sort', async (t) => {
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const employer = await shrimp.agent('employer');
  const list = async (query: Record<string, string | number>) => {
    const page = await shrimp.ok('listJobs', { key: employer.key, query });
    return { ids: page.jobs.map((job) => job.job_id), ...page.pagination };
  };
  const post = (max: number, body: object = {}) => shrimp.job(employer, { budget: { min: 1, max }, ...body });
  const in_days = (days: number) => ({ deadline: hoursAgo(-24 * days) });
  const [low, late, high, soon, equal] = [
    await post(10),
    await post(20, { ...in_days(5), required_tags: ['weaving'] }),
    await post(4000, { required_tags: ['weaving'] }),
    await post(30, in_days(2)),
    await post(20, in_days(-2)),
  ];
  const closed = await post(5000, in_days(1));
  await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: closed } });

  t.same((await list({ sort: 'created_at' })).ids, [closed, equal, soon, high, late, low]);
  t.match(await list({ sort: 'budget' }), { ids: [high, soon, equal, late, low], total: 5, has_more: false });
  t.same((await list({ sort: 'budget', tag: 'weaving' })).ids, [high, late]);
  t.same((await list({ sort: 'budget', status: 'CLOSED' })).ids, []);
  t.match(await list({ sort: 'deadline' }), { ids: [soon, late], total: 2, has_more: false });
  for (const sort of ['budget', 'deadline', 'trust']) {
    const { ids, cursor } = await list({ sort, limit: 1 });
    const rest = await list({ sort, cursor: cursor as string });
    t.same([...ids, ...rest.ids], (await list({ sort })).ids);
    for (const query of [{ role: 'employer' }, { updated_since: hoursAgo(1) }]) {
      const { details } = await shrimp.refused('listJobs', { key: employer.key, query: { sort, ...query } });
      t.match(details, { fields: [{ path: 'sort', rule: 'one_order' }] });
    }
    const other = { sort: 'created_at', cursor: cursor as string };
    t.equal((await shrimp.refused('listJobs', { key: employer.key, query: other })).status, 400);
  }
});

/** Posts copies of a job, each a moment after the one before. */
async function copyJob(job_id: string, count: number, changes: { tags?: string[] }, { db } = market) {
  const { stage: _, ...row } = await db
    .selectFrom('job')
    .selectAll()
    .where('job_id', '=', job_id)
    .executeTakeFirstOrThrow();
  const copies = Array.from({ length: count }, (_, i) => ({
    ...row,
    ...changes,
    job_id: `${job_id}_${String(i).padStart(4, '0')}`,
    created_at: new Date(row.created_at.getTime() + 1),
    updated_at: new Date(row.updated_at.getTime() - 3_600_000),
  }));
  await db.insertInto('job').values(copies).execute();
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

t.test('q: words of title and description, in every list', async (t) => {
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const [employer, other] = [await shrimp.agent('employer'), await shrimp.agent('employer')];
  const [worker] = [await shrimp.agent('worker', ['weaving'])];
  const list = async (query: Record<string, string | number>, { key } = employer) => {
    const page = await shrimp.ok('listJobs', { key, query });
    return { ids: page.jobs.map((job) => job.job_id), ...page.pagination };
  };
  const post = (title: string, description: string, body: object = {}, by = employer) =>
    shrimp.job(by, { title, description, ...body });
  const fast = await post('开发 MCP 数据接口', 'FastAPI 接口，含测试', { required_tags: ['weaving'] });
  const wide = await post('ＦａｓｔＡＰＩ service', 'Straße, ΣΊΣΥΦΟΣ', { budget: { min: 1, max: 9 } });
  const theirs = await post('Clean data', 'No API here.', { required_tags: ['weaving'] }, other);
  const closed = await post('FastAPI, closed', 'Done.');
  await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: closed } });

  t.same(
    (await list({ q: 'fastapi' })).ids,
    [wide, fast],
    'case and width are folded, and only OPEN jobs listed',
  );
  t.match(await list({ q: 'fastapi' }), { total: 2, has_more: false });
  t.same((await list({ q: 'api' })).ids, [theirs, wide, fast]);
  t.same((await list({ q: '测试  接口 mcp' })).ids, [fast], 'every word, in any order');
  t.same((await list({ q: '数据接' })).ids, [fast], 'a part of a word');
  t.same((await list({ q: '接口\u200b数据' })).ids, [], 'words are whole');
  t.same((await list({ q: 'σίσυφος' })).ids, [wide]);
  t.same((await list({ q: '% _' })).ids, [], 'nothing stands for others');
  t.same((await list({ q: 'api', tag: 'weaving' })).ids, [theirs, fast]);
  t.same((await list({ q: 'api', sort: 'budget' })).ids.at(-1), wide);
  t.same((await list({ q: 'api', matching: 'me' }, worker)).ids, [theirs, fast]);
  t.same((await list({ q: 'api', funded: 'false' })).ids, []);
  t.same((await list({ q: 'fastapi', status: 'CLOSED' })).ids, []);
  t.same(
    (await list({ q: 'fastapi', role: 'employer' })).ids,
    [closed, wide, fast],
    'own jobs in every state',
  );
  t.same((await list({ q: 'fastapi', role: 'employer', status: 'CLOSED' })).ids, [closed]);
  t.same((await list({ q: 'fastapi', updated_since: hoursAgo(1) })).ids, [fast, wide, closed]);

  const first = await list({ q: 'api', limit: 2 });
  t.match(first, { ids: [theirs, wide], total: 3, has_more: true });
  t.same((await list({ q: 'api', cursor: first.cursor as string })).ids, [fast]);

  await shrimp.ok('updateJob', {
    key: employer.key,
    path: { job_id: wide },
    body: { title: 'A plain service' },
  });
  t.same((await list({ q: 'fastapi' })).ids, [fast], 'an edit changes what is found');
  t.same((await list({ q: 'plain' })).ids, [wide]);
  const refusal = await shrimp.refused('listJobs', { key: employer.key, query: { q: '\u200b' } });
  t.match(refusal.details, { fields: [{ path: 'q', rule: 'visible' }] });
});

t.test('q: a job that is taken is not found until it is open again', async (t) => {
  const market = await openMarket(t);
  const { key } = await market.agent();
  const { task_id, path, worker } = await market.taskAt('open', { title: 'Findable' });
  const list = async () =>
    (await market.ok('listTasks', { key, query: { q: 'findable' } })).tasks.map((task) => task.task_id);
  const indexed = () =>
    market.db.selectFrom('job_text').select('job_id').where('is_open', '=', true).execute();
  t.same(await list(), [task_id]);
  await market.ok('acceptTask', { key: worker.key, path });
  t.same(await list(), []);
  t.same(await indexed(), []);
  await market.ok('withdrawTask', { key: worker.key, path });
  t.same(await list(), [task_id]);
  t.same(await indexed(), [{ job_id: task_id }]);
});

t.test('q: words of more than 1,000 jobs are looked for in the order of the list', async (t) => {
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const employer = await shrimp.agent('employer');
  const rare = await shrimp.job(employer, { title: 'common and rare', description: '.' });
  await sql`
    insert into job (job_id, hiring, employer_id, title, description, budget_min, budget_max, currency,
      created_at, updated_at)
    select 'job_' || n, 'bidding', ${employer.agent_id}, 'common', case when n % 3 = 0 then 'third' else '.' end, n, n, 'CNY',
      now() + n * interval '1 ms', now()
    from generate_series(1, 3300) as n
  `.execute(market.db);
  await sql`
    insert into job_text select job_id, fold_text(title || e'\\n' || description), true from job on conflict do nothing
  `.execute(market.db);
  const list = async (query: Record<string, string | number>) => {
    const page = await shrimp.ok('listJobs', { key: employer.key, query });
    return { ids: page.jobs.map((job) => job.job_id), ...page.pagination };
  };
  t.match(
    await list({ q: 'common rare' }),
    { ids: [rare], total: 1, has_more: false },
    'the index finds few',
  );
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof list>> = await list({
      q: 'THIRD common',
      sort: 'budget',
      limit: 100,
      ...(cursor && { cursor }),
    });
    seen.push(...page.ids);
    cursor = page.cursor;
  }
  t.same(
    seen,
    Array.from({ length: 1100 }, (_, i) => `job_${3300 - 3 * i}`),
  );
});
