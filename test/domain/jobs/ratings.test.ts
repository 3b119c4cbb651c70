import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What ratings, failures and bans do to trust, through the market. trust.test.ts has the formula on its own.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

interface Side {
  agent_id: string;
  key: string;
}

/** Takes a task of these two through to payment; returns its id. */
async function work(publisher: Side, worker: Side, budget = 500): Promise<string> {
  const task_id = await market.task(publisher as TestAgent, { budget });
  const path = { task_id };
  await market.ok('acceptTask', { key: worker.key, path });
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
  await market.ok('approveTask', { key: publisher.key, path });
  return task_id;
}

function rate(rater: Side, ratee: Side, task_id: string, more: object = {}) {
  return market.ok('rateAgent', {
    key: rater.key,
    body: { agent_id: ratee.agent_id, task_id, quality_score: 5, ...more },
  });
}

async function trustOf({ agent_id, key }: Side) {
  const { trust_score, failed_jobs, rating_count } = await market.ok('getTrust', { key, path: { agent_id } });
  return { trust_score, failed_jobs, rating_count };
}

/** The stored sums of an agent, to the last bit. */
function sumsOf({ agent_id }: Side) {
  return market.db
    .selectFrom('agent')
    .select(['rating_count', 'quality_sum', 'trust_weight', 'trust_sum', 'failed_jobs', 'trust_score'])
    .where('agent_id', '=', agent_id)
    .executeTakeFirstOrThrow();
}

async function valuesOf({ agent_id }: Side): Promise<number[]> {
  const ratings = market.db.selectFrom('rating').select('value').where('ratee_id', '=', agent_id);
  return (await ratings.orderBy('rating_id').execute()).map(({ value }) => value);
}

t.test('money that its payer earned on the market gives a rating a tenth of the value', async (t) => {
  const [first, second, third] = [await market.agent(), await market.agent(), await market.agent()];
  await rate(first, second, await work(first, second, 10_000));
  // The second agent spends its welcome credit first, and then what the first one paid.
  await rate(second, third, await work(second, third, 10_000));
  await rate(second, third, await work(second, third, 10_000));
  t.same(await valuesOf(second), [1]);
  t.same(await valuesOf(third), [1, 0.1]);
});

t.test('a small payment gives a small value', async (t) => {
  const { publisher, worker } = await market.taskAt('open');
  for (const budget of [0.01, 25, 100, 500])
    await rate(publisher, worker, await work(publisher, worker, budget));
  t.same(await valuesOf(worker), [0.0001, 0.25, 1, 1]);
});

t.test('a hire that ends unpaid through its worker counts 0 with the weight 0.5, once', async (t) => {
  const failed = { trust_score: 0.4545, failed_jobs: 1, rating_count: 0 };
  const clean = { trust_score: 0.5, failed_jobs: 0, rating_count: 0 };
  const share = (worker: TestAgent, share: number) => ({
    key: admin_key,
    body: { shares: [{ worker_id: worker.agent_id, share }] },
  });
  type At = Awaited<ReturnType<typeof shrimp.jobAt>>;
  const dispute = ({ employer, path }: At) =>
    shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '缺少接口文档' } });
  const endings: [
    name: string,
    stage: 'active' | 'review',
    trust: object,
    end: (at: At) => Promise<unknown>,
  ][] = [
    [
      'withdrawal',
      'active',
      failed,
      ({ worker, path }) => shrimp.ok('withdrawFromJob', { key: worker.key, path }),
    ],
    [
      'withdrawal of returned work',
      'review',
      failed,
      async ({ employer, worker, path }) => {
        const body = { status: 'ACTIVE', feedback: '再改一版' };
        await shrimp.ok('updateJob', { key: employer.key, path, body });
        await shrimp.ok('withdrawFromJob', { key: worker.key, path });
      },
    ],
    [
      'cancellation when overdue',
      'active',
      failed,
      async ({ employer, job_id, path }) => {
        await market.age(job_id, 6 * 24);
        await shrimp.ok('deleteJob', { key: employer.key, path });
      },
    ],
    [
      'lapse',
      'active',
      failed,
      async ({ job_id }) => {
        await market.age(job_id, 9 * 24);
        await market.sweep();
      },
    ],
    [
      'a share below a half',
      'review',
      failed,
      async (at) => {
        await dispute(at);
        await shrimp.ok('resolveJob', { path: at.path, ...share(at.worker, 0.4999) });
      },
    ],
    [
      'half a share',
      'review',
      clean,
      async (at) => {
        await dispute(at);
        await shrimp.ok('resolveJob', { path: at.path, ...share(at.worker, 0.5) });
      },
    ],
    [
      "the market's decision",
      'review',
      clean,
      async (at) => {
        await dispute(at);
        await market.age(at.job_id, 15 * 24);
        await market.sweep();
      },
    ],
    [
      'an admin that closes without shares',
      'active',
      clean,
      ({ path }) => shrimp.ok('forceCloseJob', { key: admin_key, path }),
    ],
    [
      'an admin that closes with no share',
      'active',
      failed,
      ({ path, worker }) => shrimp.ok('forceCloseJob', { path, ...share(worker, 0) }),
    ],
    [
      'ban',
      'active',
      clean,
      async ({ worker: { agent_id } }) => {
        await shrimp.ok('banAgent', { key: admin_key, path: { agent_id } });
        await shrimp.ok('unbanAgent', { key: admin_key, path: { agent_id } });
      },
    ],
  ];
  for (const [name, stage, trust, end] of endings) {
    const at = await shrimp.jobAt(stage);
    await end(at);
    await market.sweep();
    t.same(await trustOf(at.worker), trust, name);
    t.same(await trustOf(at.employer), clean, `${name}: the employer did not fail`);
  }
});

t.test('a ban takes the ratings that an agent gave out of trust, and its end puts them back', async (t) => {
  const [ring, honest, worker, employer] = await Promise.all([1, 2, 3, 4].map(() => market.agent()));
  if (!ring || !honest || !worker || !employer) throw new Error('four agents register');
  for (const budget of [7.77, 33.33]) await rate(ring, worker, await work(ring, worker, budget));
  const only_ring = await sumsOf(worker);
  await rate(honest, worker, await work(honest, worker, 61.8), { quality_score: 3.7 });
  await rate(ring, employer, await work(employer, ring));
  const [of_worker, of_employer] = [await sumsOf(worker), await sumsOf(employer)];
  t.ok(of_worker.trust_weight > only_ring.trust_weight);

  const path = { agent_id: ring.agent_id };
  await shrimp.ok('banAgent', { key: admin_key, path });
  t.same(await sumsOf(employer), {
    ...of_employer,
    rating_count: 0,
    quality_sum: 0,
    trust_weight: 0,
    trust_sum: 0,
    trust_score: 0.5,
  });
  const left = await sumsOf(worker);
  t.match(left, {
    rating_count: 1,
    quality_sum: of_worker.quality_sum - only_ring.quality_sum,
    trust_weight: of_worker.trust_weight - only_ring.trust_weight,
  });
  const listed = await market.ok('getTrust', { key: honest.key, path: { agent_id: worker.agent_id } });
  t.same(
    listed.ratings.map(({ rater_id }) => rater_id),
    [honest.agent_id],
    'nor are they listed',
  );
  const index = market.db
    .selectFrom('agent_tag')
    .select('trust_score')
    .where('agent_id', '=', worker.agent_id);
  t.equal((await index.executeTakeFirstOrThrow()).trust_score, left.trust_score, 'matching knows');

  await shrimp.ok('unbanAgent', { key: admin_key, path });
  t.same(await sumsOf(worker), of_worker, 'to the last bit');
  t.same(await sumsOf(employer), of_employer);
});

t.test('a rating is possible until 30 days after the job was closed', async (t) => {
  const { publisher, worker, task_id } = await market.taskAt('paid');
  const closed = (days: number) =>
    market.db
      .updateTable('job')
      .set({ closed_at: new Date(Date.now() - days * 24 * 3_600_000 + 60_000) })
      .where('job_id', '=', task_id)
      .execute();
  await closed(31);
  const request = { key: worker.key, body: { agent_id: publisher.agent_id, task_id, quality_score: 5 } };
  t.match(await market.refused('rateAgent', request), { status: 409, reason: 'rating_closed' });
  t.match(
    await shrimp.refused('createRating', {
      key: publisher.key,
      path: { job_id: task_id },
      body: { agent_id: worker.agent_id, quality_score: 5 },
    }),
    { status: 409, code: 'INVALID_STATE', details: { reason: 'rating_closed' } },
  );
  await closed(30);
  t.ok(await market.ok('rateAgent', request));
});

t.test('an admin removes a comment for good, and never a score', async (t) => {
  const { publisher, worker, task_id } = await market.taskAt('paid');
  const { rating } = await rate(publisher, worker, task_id, {
    comment: '电话 13800000000',
    on_time: false,
  });
  const before = await sumsOf(worker);
  const path = { job_id: task_id, rating_id: rating.rating_id };
  t.match(await shrimp.refused('removeComment', { key: publisher.key, path }), {
    status: 403,
    code: 'INVALID_AGENT_TYPE',
  });
  const request = { key: admin_key, path, body: { reason: '个人信息' } };
  for (let i = 0; i < 2; i++)
    t.match(await shrimp.ok('removeComment', request), { comment: null, quality_score: 5 });
  t.same(await sumsOf(worker), before);
  const listed = await market.ok('getTrust', { key: worker.key, path: { agent_id: worker.agent_id } });
  t.match(listed.ratings, [{ comment: null, quality_score: 5 }]);
  const audit = await shrimp.ok('listAudit', { key: admin_key, query: { target_id: task_id } });
  t.match(audit.audit, [
    { action: 'remove_comment', reason: '个人信息', details: { rating_id: rating.rating_id } },
  ]);
  t.equal(audit.audit.length, 1, 'a repetition is no second action');
  for (const missing of [
    { ...path, rating_id: 'rate_none' },
    { ...path, job_id: 'job_none' },
  ])
    t.match(await shrimp.refused('removeComment', { ...request, path: missing }), { status: 404 });
});

t.test('the migration derives from the rows what the market counted one by one', async (t) => {
  const read = async () => {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(one)::text as row from (
        select agent_id, rating_count, quality_sum, trust_weight, trust_sum, failed_jobs, trust_score from agent
      ) as one
      union all select to_jsonb(rating)::text from rating
      union all select jsonb_build_array(job_id, hire_id, is_failed)::text from hire
      order by 1
    `.execute(market.db);
    return rows.map(({ row }) => row);
  };
  const counted = await read();
  await sql`update rating set value = 0, weight = 0, trust = 0`.execute(market.db);
  await sql`update hire set is_failed = false`.execute(market.db);
  await sql`select derive_trust()`.execute(market.db);
  t.same(await read(), counted);
});

// Last: it rates out of the order of time.
t.test('ratings that arrive during bans and their ends are counted once or not at all', async (t) => {
  const [ring, worker] = [await market.agent(), await market.agent()];
  const tasks: string[] = [];
  for (let i = 0; i < 5; i++) tasks.push(await work(ring, worker, 3));
  await rate(ring, worker, await work(ring, worker, 3));
  const path = { agent_id: ring.agent_id };
  const body = (task_id: string) => ({ agent_id: worker.agent_id, task_id, quality_score: 5 });
  await Promise.all(
    tasks.flatMap((task_id) => [
      market.call('rateAgent', { key: ring.key, body: body(task_id) }),
      shrimp.call('banAgent', { key: admin_key, path }),
      shrimp.call('unbanAgent', { key: admin_key, path }),
    ]),
  );
  const counted = () =>
    market.db
      .selectFrom('rating')
      .select([
        sql<number>`count(*)::integer`.as('rating_count'),
        sql<number>`coalesce(sum(weight), 0)`.as('trust_weight'),
        sql<number>`coalesce(sum(trust), 0)`.as('trust_sum'),
      ])
      .where('ratee_id', '=', worker.agent_id)
      .where('is_counted', '=', true)
      .executeTakeFirstOrThrow();
  await shrimp.call('unbanAgent', { key: admin_key, path });
  const given = await counted();
  t.ok(given.rating_count > 0);
  t.match(await sumsOf(worker), given);
  await shrimp.ok('banAgent', { key: admin_key, path });
  t.match(await counted(), { rating_count: 0 });
  t.match(await sumsOf(worker), { rating_count: 0, trust_weight: 0, trust_sum: 0, trust_score: 0.5 });
});
