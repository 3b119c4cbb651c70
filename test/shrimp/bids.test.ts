import t, { type Test } from 'tap';
import { admin_key, openMarket, type Request, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// Bids are placed, ranked, sealed, accepted, rejected and withdrawn.

const market = await openMarket(t, { max_active_hires: 2 });
const shrimp = new Shrimp(market);
const nowhere = { job_id: 'job_nowhere', bid_id: 'bid_nowhere' };
const job_not_found = { status: 404, code: 'JOB_NOT_FOUND', details: { job_id: 'job_nowhere' } };
const quote = { amount: 2000, delivery_days: 5 };
const offer = { proposal: '我将使用 FastAPI 实现...', quote };

t.test('createBid', async (t) => {
  const refuse = (request: Request) => shrimp.refused('createBid', { body: offer, ...request });

  await t.test('201: the example of the source document', async (t) => {
    const path = { job_id: await shrimp.job(await shrimp.agent('employer')) };
    const { key, agent_id } = await shrimp.agent('worker', []);
    const body = {
      worker_id: agent_id,
      ...offer,
      quote: { ...quote, currency: 'CNY' },
      portfolio_links: ['https://...'],
    };
    const { status, body: answer } = await shrimp.call('createBid', { key, path, body });
    t.equal(status, 201);
    const { allowed_actions, ...printed } = answer.data;
    const { bid_id } = printed;
    t.strictSame(
      { ...answer, data: printed },
      { success: true, data: { bid_id, status: 'PENDING', rank: 1 } },
    );
    t.match(allowed_actions, [{ operation_id: 'withdrawBid' }]);
    const { bids } = await shrimp.ok('listBids', { key, path });
    t.hasStrict(bids[0], { bid_id, ...body, job_id: path.job_id, is_hired: false, worker_rating: null });
    t.match(await row(path.job_id), { live_bids: 1, version: 1 });
  });

  await t.test('201: bids are ranked by score, and again when a bid is placed or ends', async (t) => {
    const employer = await shrimp.agent('employer');
    const rated = await rate(5);
    const [cheap, quick, slow] = await newWorkers(3);
    const job_id = await shrimp.job(employer);
    const ranks = async () => {
      const { bids } = await shrimp.ok('listBids', { key: employer.key, path: { job_id } });
      const live = bids.filter(({ status }) => status === 'PENDING');
      live.sort((one, other) => Number(one.rank) - Number(other.rank));
      t.same(
        live.map(({ rank }) => rank),
        live.map((_, i) => i + 1),
      );
      return live.map(({ worker_id, score }) => [worker_id, score]);
    };

    // Trust is 2.7/5.2 after one rating of 5 by a newcomer for work on time, and 1/2 before the first rating.
    await shrimp.bid(rated, job_id, { amount: 3000, delivery_days: 10 });
    // 0.5 × 2.7/5.2 + 0.3 × 0/2000 + 0.2 ÷ √10
    t.same(await ranks(), [[rated.agent_id, 0.3229]]);
    const first = await shrimp.bid(cheap, job_id, { amount: 2000, delivery_days: 5 });
    await shrimp.bid(quick, job_id, { amount: 2500, delivery_days: 4 });
    t.same(await ranks(), [
      [cheap.agent_id, 0.4894], // 0.5 × 1/2 + 0.3 × 1000/2000 + 0.2 ÷ √5
      [quick.agent_id, 0.425], // 0.5 × 1/2 + 0.3 × 500/2000 + 0.2 ÷ √4
      [rated.agent_id, 0.3229], // as before: no bid changes the score of another
    ]);
    await shrimp.ok('withdrawBid', { key: cheap.key, path: { job_id, bid_id: first } });
    t.same(await ranks(), [
      [quick.agent_id, 0.425],
      [rated.agent_id, 0.3229],
    ]);
    const { rank } = await shrimp.ok('createBid', {
      key: slow.key,
      path: { job_id },
      body: { ...offer, quote: { amount: 2500, delivery_days: 365 } },
    });
    t.equal(rank, 2); // 0.5 × 1/2 + 0.3 × 500/2000 + 0.2 ÷ √365 = 0.3355
  });

  await t.test(
    '201: a quote below the budget counts as its minimum, and in a fixed budget as 1',
    async (t) => {
      const employer = await shrimp.agent('employer');
      for (const [budget, amount, score] of [
        [{ min: 1000, max: 3000 }, 0.01, 0.75],
        [{ min: 1000, max: 3000 }, 1000, 0.75],
        [{ min: 1000, max: 1000 }, 1000, 0.75],
        [{ min: 1000, max: 1000 }, 1, 0.75],
        [{ min: 1000, max: 3000 }, 3000, 0.45],
      ] as const) {
        const [worker] = await newWorkers(1);
        const job_id = await shrimp.job(employer, { budget });
        await shrimp.bid(worker, job_id, { amount, delivery_days: 1 });
        const { bids } = await shrimp.ok('listBids', { key: worker.key, path: { job_id } });
        t.match(bids, [{ score }], `${amount} of ${budget.min} to ${budget.max}`);
      }
    },
  );

  await t.test('201: of bids with the same score the earlier ranks first', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 3);
    const { bids } = await shrimp.ok('listBids', { key: employer.key, path });
    t.same(
      bids.map(({ worker_id, rank, score }) => [worker_id, rank, score]),
      [2, 1, 0].map((i) => [workers[i]?.agent_id, i + 1, 0.4894]),
    );
  });

  await t.test('201: an ended bid frees its place, and its worker can bid again', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open', 2, { bid_limit: 2 });
    const [first, second] = bid_ids as [string, string];
    await shrimp.ok('withdrawBid', { key: worker.key, path: { ...path, bid_id: first } });
    await shrimp.bid(worker, path.job_id, { amount: 1500 });
    await shrimp.ok('rejectBid', { key: employer.key, path: { ...path, bid_id: second } });
    await shrimp.bid(await shrimp.agent('all'), path.job_id);
    t.match(await row(path.job_id), { live_bids: 2 });
  });

  await t.test(
    '200: the bid of a worker that was not selected is live again when the job reopens',
    async (t) => {
      const { path, employer, workers, bid_ids } = await shrimp.jobAt('open', 3);
      const [hired, passed_over, rejected] = workers as [TestAgent, TestAgent, TestAgent];
      await shrimp.ok('rejectBid', { key: employer.key, path: { ...path, bid_id: bid_ids[2] as string } });
      await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id: bid_ids[0] as string } });
      await shrimp.ok('withdrawFromJob', { key: hired.key, path });
      for (const [{ key }, code, details] of [
        [passed_over, 'DUPLICATE_BID', { bid_id: bid_ids[1], ...path }],
        [hired, 'INVALID_STATE', { reason: 'left_job', ...path }],
        [rejected, 'INVALID_STATE', { reason: 'rejected', ...path }],
      ] as const)
        t.match(await refuse({ key, path }), { status: 409, code, details });
    },
  );

  await t.test('201: a quote is in the currency of the job and up to its maximum budget', async (t) => {
    const employer = await shrimp.agent('employer');
    const job_id = await shrimp.job(employer, { budget: { min: 10, max: 20.5, currency: 'USD' } });
    const [one, other] = await newWorkers(2);
    await shrimp.bid(one, job_id, { amount: 20.5 });
    await shrimp.bid(other, job_id, { amount: 0.01, currency: 'USD' });
    const { bids } = await shrimp.ok('listBids', { key: employer.key, path: { job_id } });
    t.same(
      bids.map((bid) => bid.quote),
      [
        { amount: 0.01, currency: 'USD', delivery_days: 5 },
        { amount: 20.5, currency: 'USD', delivery_days: 5 },
      ],
    );
  });

  await t.test('400: the error names the invalid field', async (t) => {
    const path = { job_id: await shrimp.job(await shrimp.agent('employer')) };
    const { key } = await shrimp.agent('worker');
    for (const [at, body] of [
      ['quote.amount', { quote: { ...quote, amount: 3000.01 } }],
      ['quote.amount', { quote: { ...quote, amount: 0 } }],
      ['quote.amount', { quote: { ...quote, amount: -1 } }],
      ['quote.amount', { quote: { ...quote, amount: 1.234 } }],
      ['quote.amount', { quote: { ...quote, amount: '2000' } }],
      ['quote.currency', { quote: { ...quote, currency: 'USD' } }],
      ['quote.currency', { quote: { ...quote, currency: 'EUR' } }],
      ['quote.delivery_days', { quote: { amount: 1 } }],
      ['quote.delivery_days', { quote: { ...quote, delivery_days: 0 } }],
      ['quote.delivery_days', { quote: { ...quote, delivery_days: 366 } }],
      ['quote', { quote: undefined }],
      ['proposal', { proposal: ' ' }],
      ['proposal', { proposal: 'x'.repeat(10_001) }],
      ['portfolio_links.0', { portfolio_links: ['javascript:alert(1)'] }],
      ['portfolio_links', { portfolio_links: Array.from({ length: 21 }, () => 'https://a.example') }],
      ['worker_id', { worker_id: '' }],
      ['rank', { rank: 1 }],
    ] as const) {
      const refusal = await refuse({ key, path, body: { ...offer, ...body } });
      const sent = JSON.stringify(body).slice(0, 60);
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: at }] } }, sent);
    }
    t.match(await row(path.job_id), { live_bids: 0 });
  });

  await t.test('400: the job is not open for bids', async (t) => {
    const { key } = await shrimp.agent('worker');
    for (const [stage, reason] of [
      ['active', 'is_active'],
      ['review', 'is_review'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path } = await shrimp.jobAt(stage);
      const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason, ...path } };
      t.match(await refuse({ key, path }), refusal);
    }
    const path = { job_id: await market.task(await market.agent()) };
    const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason: 'direct', ...path } };
    t.match(await refuse({ key, path }), refusal);
  });

  await t.test('400: the bid limit is reached, with the message of the source document', async (t) => {
    const { path } = await shrimp.jobAt('open', 2, { bid_limit: 2 });
    const { key } = await shrimp.agent('worker');
    const refusal = await refuse({ key, path });
    t.equal(refusal.status, 400);
    t.equal(refusal.code, 'BID_LIMIT_REACHED');
    t.equal(refusal.message, '该任务已达到竞标人数上限');
    t.strictSame(refusal.details, { ...path, bid_limit: 2, current_bids: 2 });
  });

  await t.test('403: the own job, another agent in worker_id, or the wrong agent type', async (t) => {
    const [employer, both] = [await shrimp.agent('employer'), await shrimp.agent('all')];
    const path = { job_id: await shrimp.job(employer) };
    const own = { job_id: await shrimp.job(both) };
    const forbidden = { status: 403, code: 'FORBIDDEN' };
    t.match(await refuse({ key: both.key, path: own }), { ...forbidden, details: { reason: 'own_job' } });
    const body = { ...offer, worker_id: employer.agent_id };
    const details = { reason: 'agent_mismatch', agent_id: both.agent_id };
    t.match(await refuse({ key: both.key, path, body }), { ...forbidden, details });
    for (const key of [employer.key, admin_key])
      t.match(await refuse({ key, path }), { status: 403, code: 'INVALID_AGENT_TYPE' });
  });

  await t.test('404: the job does not exist', async (t) => {
    const { key } = await shrimp.agent('worker');
    t.match(await refuse({ key, path: nowhere }), job_not_found);
  });

  await t.test('409: a second live bid of the same worker, also when the bid limit is reached', async (t) => {
    const { path, worker, bid_ids } = await shrimp.jobAt('open', 1, { bid_limit: 1 });
    const refusal = await refuse({ key: worker.key, path });
    t.match(refusal, { status: 409, code: 'DUPLICATE_BID', details: { ...path, bid_id: bid_ids[0] } });
    t.match(refusal.message, /^重复竞标/);
  });
});

t.test('listBids', async (t) => {
  const list = (request: Request) => shrimp.ok('listBids', request);

  await t.test('200: a bidder reads only its own bids, the employer and admins read all', async (t) => {
    const { path, employer, workers, bid_ids } = await shrimp.jobAt('open', 3);
    const counts = { bid_limit: 5, current_count: 3 };
    for (const key of [employer.key, admin_key]) {
      const all = await list({ key, path });
      t.hasStrict(all, counts);
      t.same(
        all.bids.map((bid) => bid.bid_id),
        bid_ids.toReversed(),
      );
    }
    for (const [i, { key }] of workers.entries()) {
      const own = await list({ key, path });
      t.hasStrict(own, counts);
      t.match(own.bids, [{ bid_id: bid_ids[i], rank: i + 1 }]);
      t.equal(own.bids.length, 1);
      t.hasStrict(own.pagination, { total: 1, has_more: false });
    }
  });

  await t.test('200: shows the mean rating of the worker with one decimal', async (t) => {
    const worker = await rate(5);
    await rate(4.5, worker);
    await rate(4.5, worker);
    const path = { job_id: await shrimp.job(await shrimp.agent('employer')) };
    await shrimp.bid(worker, path.job_id);
    const { bids } = await list({ key: worker.key, path });
    t.match(bids, [{ worker_rating: 4.7, worker_name: worker.agent_id }]);
  });

  await t.test('200: filters by status, shows ended bids without a rank, and pages by cursor', async (t) => {
    const { path, employer, workers, bid_ids } = await shrimp.jobAt('open', 4);
    const [first, second, third, fourth] = bid_ids as [string, string, string, string];
    await shrimp.ok('withdrawBid', { key: workers[0]?.key, path: { ...path, bid_id: first } });
    await shrimp.ok('rejectBid', { key: employer.key, path: { ...path, bid_id: second } });
    const read = async (query: Record<string, string | number>) => {
      const { bids, pagination } = await list({ key: employer.key, path, query });
      return { found: bids.map(({ bid_id, rank, is_hired }) => [bid_id, rank, is_hired]), pagination };
    };
    const live = [[fourth, 2, false] as const, [third, 1, false] as const];
    t.same((await read({ status: 'PENDING' })).found, live);
    t.same((await read({ status: 'WITHDRAWN' })).found, [[first, null, false]]);
    const page = await read({ limit: 2 });
    t.same(page.found, live);
    const rest = await read({ limit: 2, cursor: page.pagination.cursor as string });
    t.same(rest.found, [
      [second, null, false],
      [first, null, false],
    ]);
    await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id: third } });
    t.same((await read({ status: 'ACCEPTED' })).found, [[third, null, true]]);
    t.same((await read({ status: 'REJECTED' })).found, [
      [fourth, null, false],
      [second, null, false],
    ]);
    t.hasStrict(
      await list({ key: workers[0]?.key, path }),
      { current_count: 0 },
      'a bidder can still read after its bid ended',
    );
  });

  await t.test('400: an invalid status', async (t) => {
    const { path, employer } = await shrimp.jobAt('open');
    const refusal = await shrimp.refused('listBids', { key: employer.key, path, query: { status: 'LIVE' } });
    t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'status' }] } });
  });

  await t.test('403: the caller is neither the employer nor a bidder', async (t) => {
    const { path } = await shrimp.jobAt('open');
    const { key } = await shrimp.agent('all');
    const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_party' } };
    t.match(await shrimp.refused('listBids', { key, path }), refusal);
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await shrimp.refused('listBids', { key: admin_key, path: nowhere }), job_not_found);
  });
});

t.test('listOwnBids', async (t) => {
  await t.test(
    '200: finds the bids of a worker on every job, newest first, and how they ended',
    async (t) => {
      const [worker, rival] = await newWorkers(2);
      const employers = [await shrimp.agent('employer'), await shrimp.agent('employer')];
      const [first, second, third, fourth] = await Promise.all(
        [0, 1, 0, 1].map((i) => shrimp.job(employers[i] as TestAgent, { title: `任务 ${i}` })),
      );
      const bid_ids: string[] = [];
      for (const job_id of [first, second, third, fourth])
        bid_ids.push(await shrimp.bid(worker, job_id as string));
      await shrimp.bid(rival, first as string);
      const path = (i: number, job_id: string | undefined) => ({
        job_id: job_id ?? '',
        bid_id: bid_ids[i] ?? '',
      });
      await shrimp.ok('acceptBid', { key: employers[0]?.key, path: path(0, first) });
      await shrimp.ok('rejectBid', { key: employers[1]?.key, path: path(1, second) });
      await shrimp.ok('withdrawBid', { key: worker.key, path: path(2, third) });

      const read = async (query: Record<string, string | number> = {}) => {
        const { bids, pagination } = await shrimp.ok('listOwnBids', { key: worker.key, query });
        return { ids: bids.map(({ bid_id }) => bid_id), bids, pagination };
      };
      const all = await read();
      t.same(all.ids, bid_ids.toReversed());
      const offered = { quote: { ...quote, currency: 'CNY' } };
      t.match(all.bids, [
        {
          ...offered,
          job_id: fourth,
          job_title: '任务 1',
          job_status: 'OPEN',
          status: 'PENDING',
          ended_at: null,
        },
        {
          ...offered,
          job_id: third,
          job_title: '任务 0',
          job_status: 'OPEN',
          status: 'WITHDRAWN',
          ended_at: String,
        },
        { ...offered, job_id: second, job_status: 'OPEN', status: 'REJECTED', ended_at: String },
        { ...offered, job_id: first, job_status: 'ACTIVE', status: 'ACCEPTED', ended_at: String },
      ]);
      for (const [i, status] of ['ACCEPTED', 'REJECTED', 'WITHDRAWN', 'PENDING'].entries()) {
        t.same((await read({ status })).ids, [bid_ids[i]], status);
      }
      t.hasStrict(all.pagination, { total: 4, has_more: false, cursor: null });

      const page = await read({ limit: 3 });
      t.hasStrict(page.pagination, { total: 4, has_more: true });
      await shrimp.bid(worker, await shrimp.job(employers[0] as TestAgent));
      t.same(
        (await read({ limit: 3, cursor: page.pagination.cursor ?? '' })).ids,
        [bid_ids[0]],
        'new bids shift nothing',
      );
    },
  );

  await t.test('200: an agent without bids', async (t) => {
    const { key } = await shrimp.agent('employer');
    t.same((await shrimp.ok('listOwnBids', { key })).bids, []);
  });

  await t.test('400: an invalid status, or a cursor of another list', async (t) => {
    const { path, worker } = await shrimp.jobAt('open', 2);
    await shrimp.bid(worker, await shrimp.job(await shrimp.agent('employer')));
    const { key } = worker;
    const { pagination } = await shrimp.ok('listOwnBids', { key, query: { limit: 1 } });
    const { cursor } = pagination;
    t.match(await shrimp.refused('listOwnBids', { key, query: { status: 'LIVE' } }), {
      status: 400,
      details: { fields: [{ path: 'status' }] },
    });
    t.match(await shrimp.refused('listBids', { key, path, query: { cursor: cursor ?? '' } }), {
      status: 400,
      details: { fields: [{ path: 'cursor' }] },
    });
  });
});

t.test('acceptBid', async (t) => {
  const accept = (request: Request) => shrimp.ok('acceptBid', request);
  const refuse = (request: Request) => shrimp.refused('acceptBid', request);

  await t.test('200: the example of the source document; other bids are rejected', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open', 2);
    const at = { ...path, bid_id: bid_ids[0] as string };
    const { status, body } = await shrimp.call('acceptBid', { key: employer.key, path: at });
    t.equal(status, 200);
    const data = { ...path, status: 'ACTIVE', hired_worker_id: worker.agent_id };
    const { allowed_actions, ...printed } = body.data;
    t.strictSame({ ...body, data: printed }, { success: true, data });
    t.same(allowed_actions, []);
    t.same(await statuses(path), ['ACCEPTED', 'REJECTED']);
    t.match(await row(path.job_id), { status: 'ACTIVE', live_bids: 0, version: 2 });
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
    const job = await shrimp.ok('getJob', { key: employer.key, path });
    t.equal(Date.parse(job.hires?.[0]?.due_at as string) - Date.parse(job.updated_at), 5 * 86_400_000);
  });

  await t.test('402: nothing changes if the balance does not cover the quote', async (t) => {
    const budget = { min: 1, max: 20_000 };
    const { path, employer } = await shrimp.jobAt('open', 2, { budget });
    const dear = await shrimp.agent('worker');
    const bid_id = await shrimp.bid(dear, path.job_id, { amount: 10_000.01 });
    const refusal = {
      status: 402,
      code: 'INSUFFICIENT_FUNDS',
      details: { help: '/docs/errors/INSUFFICIENT_FUNDS' },
    };
    await changeNothing(
      t,
      { path, employer },
      () => refuse({ key: employer.key, path: { ...path, bid_id } }),
      refusal,
    );
    t.match(await row(path.job_id), { status: 'OPEN', live_bids: 3 });
    const idle = await shrimp.ok('getAgent', { key: dear.key, path: { agent_id: dear.agent_id } });
    t.hasStrict(idle, { status: 'idle', active_jobs_count: 0 });
  });

  await t.test('403: the spend limit of the key is reached; a refused accept does not count', async (t) => {
    const { path, employer, bid_ids } = await shrimp.jobAt('open', 1);
    const other = { job_id: await shrimp.job(employer) };
    const dear = await shrimp.bid(await shrimp.agent('worker'), other.job_id, { amount: 1000.01 });
    const { token: key } = await shrimp.ok('createKey', { key: employer.key, body: { spend_limit: 3_000 } });
    await accept({ key, path: { ...path, bid_id: bid_ids[0] as string } });
    const refusal = { status: 403, code: 'SPEND_LIMIT_REACHED' };
    await changeNothing(
      t,
      { path: other, employer },
      () => refuse({ key, path: { ...other, bid_id: dear } }),
      refusal,
    );
    const exact = await shrimp.bid(await shrimp.agent('worker'), other.job_id, { amount: 1000 });
    await accept({ key, path: { ...other, bid_id: exact } });
  });

  await t.test('400: the job is not open', async (t) => {
    for (const [stage, reason] of [
      ['active', 'is_active'],
      ['review', 'is_review'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path, employer, bid_ids } = await shrimp.jobAt(stage);
      const at = { ...path, bid_id: bid_ids[0] as string };
      const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason, ...path } };
      await changeNothing(t, { path, employer }, () => refuse({ key: employer.key, path: at }), refusal);
    }
  });

  await t.test('409: the bid has ended', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open', 2);
    const [first, second] = bid_ids as [string, string];
    await shrimp.ok('withdrawBid', { key: worker.key, path: { ...path, bid_id: first } });
    await shrimp.ok('rejectBid', { key: employer.key, path: { ...path, bid_id: second } });
    for (const bid_id of [first, second]) {
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: 'not_pending', bid_id } };
      t.match(await refuse({ key: employer.key, path: { ...path, bid_id } }), refusal);
    }
  });

  await t.test('409: the worker has reached its hire limit; a delivery frees a place', async (t) => {
    const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
    const jobs: { job_id: string; bid_id: string }[] = [];
    for (let i = 0; i < 3; i++) {
      const job_id = await shrimp.job(employer);
      jobs.push({ job_id, bid_id: await shrimp.bid(worker, job_id) });
    }
    const [first, second, third] = jobs as [(typeof jobs)[0], (typeof jobs)[0], (typeof jobs)[0]];
    for (const path of [first, second]) await accept({ key: employer.key, path });
    const details = { reason: 'hire_limit', limit: 2, worker_id: worker.agent_id };
    const refusal = { status: 409, code: 'INVALID_STATE', details };
    await changeNothing(
      t,
      { path: third, employer },
      () => refuse({ key: employer.key, path: third }),
      refusal,
    );
    await shrimp.deliver(worker, first.job_id);
    await accept({ key: employer.key, path: third });
  });

  await t.test('409: the worker is banned', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open');
    await market.ban(worker.agent_id);
    const at = { ...path, bid_id: bid_ids[0] as string };
    const details = { reason: 'worker_banned', worker_id: worker.agent_id };
    const refusal = { status: 409, code: 'INVALID_STATE', details };
    await changeNothing(t, { path, employer }, () => refuse({ key: employer.key, path: at }), refusal);
  });
});

t.test('rejectBid', async (t) => {
  const refuse = (request: Request) => shrimp.refused('rejectBid', request);

  await t.test('200: the bid ends and its worker cannot bid again', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open', 2);
    const at = { ...path, bid_id: bid_ids[0] as string };
    const bid = await shrimp.ok('rejectBid', { key: employer.key, path: at });
    const ended = { status: 'REJECTED', rank: null, score: null, is_hired: false };
    t.hasStrict(bid, { ...at, worker_id: worker.agent_id, ...ended });
    t.same(await statuses(path), ['REJECTED', 'PENDING']);
    t.match(await row(path.job_id), { status: 'OPEN', live_bids: 1 });
    const again = await shrimp.refused('createBid', { key: worker.key, path, body: offer });
    t.match(again, { status: 409, code: 'INVALID_STATE', details: { reason: 'rejected' } });
    t.match(await refuse({ key: employer.key, path: at }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'not_pending', bid_id: at.bid_id },
    });
  });

  await t.test('400: the job is not open', async (t) => {
    for (const stage of ['active', 'review', 'closed'] as const) {
      const { path, employer, bid_ids } = await shrimp.jobAt(stage);
      const at = { ...path, bid_id: bid_ids[0] as string };
      const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason: `is_${stage}`, ...path } };
      t.match(await refuse({ key: employer.key, path: at }), refusal);
    }
  });
});

t.test('withdrawBid', async (t) => {
  const refuse = (request: Request) => shrimp.refused('withdrawBid', request);

  await t.test('200: the bid ends and its worker can bid again', async (t) => {
    const { path, worker, bid_ids } = await shrimp.jobAt('open');
    const at = { ...path, bid_id: bid_ids[0] as string };
    const bid = await shrimp.ok('withdrawBid', { key: worker.key, path: at });
    t.hasStrict(bid, { ...at, status: 'WITHDRAWN', rank: null, score: null, is_hired: false });
    t.match(await row(path.job_id), { status: 'OPEN', live_bids: 0 });
    await shrimp.bid(worker, path.job_id);
    t.same(await statuses(path), ['WITHDRAWN', 'PENDING']);
    t.match(await refuse({ key: worker.key, path: at }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'not_pending', bid_id: at.bid_id },
    });
  });

  await t.test('400: the job is not open', async (t) => {
    for (const stage of ['active', 'review', 'closed'] as const) {
      const { path, worker, bid_ids } = await shrimp.jobAt(stage);
      const at = { ...path, bid_id: bid_ids[0] as string };
      const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason: `is_${stage}`, ...path } };
      t.match(await refuse({ key: worker.key, path: at }), refusal);
    }
  });

  await t.test('403: the bid belongs to another worker', async (t) => {
    const { path, employer, workers, bid_ids } = await shrimp.jobAt('open', 2);
    const at = { ...path, bid_id: bid_ids[0] as string };
    const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_bidder' } };
    for (const key of [employer.key, workers[1]?.key, admin_key])
      t.match(await refuse({ key, path: at }), refusal);
  });
});

t.test('acceptBid, rejectBid and withdrawBid', async (t) => {
  for (const id of ['acceptBid', 'rejectBid', 'withdrawBid'] as const) {
    await t.test(`${id} 404: the job does not exist, or has no such bid`, async (t) => {
      const { path, employer } = await shrimp.jobAt('open');
      const other = await shrimp.jobAt('open');
      const at = { ...path, bid_id: other.bid_ids[0] as string };
      t.match(await shrimp.refused(id, { key: employer.key, path: nowhere }), job_not_found);
      const refusal = { status: 404, code: 'BID_NOT_FOUND', details: at };
      t.match(await shrimp.refused(id, { key: employer.key, path: at }), refusal);
    });
  }
  for (const id of ['acceptBid', 'rejectBid'] as const) {
    await t.test(`${id} 403: the caller is not the employer`, async (t) => {
      const { path, worker, bid_ids } = await shrimp.jobAt('open');
      const at = { ...path, bid_id: bid_ids[0] as string };
      const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_employer' } };
      for (const key of [worker.key, admin_key])
        t.match(await shrimp.refused(id, { key, path: at }), refusal);
      t.same(await statuses(path), ['PENDING']);
    });
  }
});

await refuseEverywhere(t, shrimp, 'bids');
await seeEveryAnswer(t, shrimp, 'bids');

/** Fails unless `act` returns `refusal` and leaves the job, its bids and the employer's money unchanged. */
async function changeNothing(
  t: Test,
  { path, employer }: { path: { job_id: string }; employer: TestAgent },
  act: () => Promise<object>,
  refusal: object,
): Promise<void> {
  const state = async () => [await row(path.job_id), await statuses(path), await market.wallet(employer)];
  const before = await state();
  t.match(await act(), refusal);
  t.same(await state(), before);
}

/** Takes a job through to a rating for work on time; returns the worker, which is new unless given. */
async function rate(quality_score: number, worker?: TestAgent): Promise<TestAgent> {
  const employer = await shrimp.agent('employer');
  const rated = worker ?? (await shrimp.agent('worker'));
  const job_id = await shrimp.job(employer);
  const bid_id = await shrimp.bid(rated, job_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  await shrimp.deliver(rated, job_id);
  await shrimp.ok('updateJob', { key: employer.key, path: { job_id }, body: { status: 'CLOSED' } });
  const body = { agent_id: rated.agent_id, quality_score };
  await shrimp.ok('createRating', { key: employer.key, path: { job_id }, body });
  return rated;
}

async function newWorkers(count: number): Promise<[TestAgent, TestAgent, TestAgent]> {
  const workers: TestAgent[] = [];
  for (let i = 0; i < count; i++) workers.push(await shrimp.agent('worker'));
  return workers as [TestAgent, TestAgent, TestAgent];
}

/** Lists the statuses of the bids of a job, oldest first. */
async function statuses({ job_id }: { job_id: string }): Promise<string[]> {
  const found = market.db.selectFrom('bid').select('status').where('job_id', '=', job_id);
  return (await found.orderBy('bid_id').execute()).map(({ status }) => status);
}

function row(job_id: string) {
  return market.db.selectFrom('job').selectAll().where('job_id', '=', job_id).executeTakeFirstOrThrow();
}
