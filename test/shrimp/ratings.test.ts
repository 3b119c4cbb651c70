import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

/** Returns the request in which `rater` rates `ratee`, with quality 5 unless set. */
function rating(rater: TestAgent, ratee: { agent_id: string }, job_id: string, more: object = {}) {
  return {
    key: rater.key,
    path: { job_id },
    body: { agent_id: ratee.agent_id, quality_score: 5, ...more },
  };
}

async function trustOf({ agent_id, key }: TestAgent): Promise<number> {
  return (await shrimp.ok('getAgent', { key, path: { agent_id } })).trust_score;
}

/** Resolves or force-closes a job as an admin, with a share for its worker. */
function endByAdmin(id: 'resolveJob' | 'forceCloseJob', job_id: string, worker_id: string, share: number) {
  const body = { shares: [{ worker_id, share }] };
  return shrimp.ok(id, { key: admin_key, path: { job_id }, body });
}

t.test('createRating', async (t) => {
  await t.test('201: a rating changes the trust of the worker and appears in its profile', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('closed');
    const body = {
      agent_id: worker.agent_id,
      quality_score: 4.8,
      on_time: true,
      comment: '交付专业,沟通顺畅',
    };
    const { status, body: answer } = await shrimp.call('createRating', { key: employer.key, path, body });
    t.equal(status, 201);
    t.hasStrict(answer.data, {
      rating: {
        ...body,
        job_id,
        rater_id: employer.agent_id,
        rater_trust: 0.5,
        role: 'worker',
        market_on_time: true,
      },
      trust_score: 0.5177,
    });
    t.match(await shrimp.ok('getAgent', { key: employer.key, path: { agent_id: worker.agent_id } }), {
      trust_score: 0.5177,
      rating: 4.8,
    });
  });

  const of_workers: [late: boolean, quality_score: number, trust_score: number, formula: string][] = [
    [false, 5, 0.5192, '(2.5 + 0.2) / 5.2'],
    [false, 1, 0.4885, '(2.5 + 0.2 × 0.2) / 5.2'],
    [true, 5, 0.5115, '(2.5 + 0.2 × 0.8) / 5.2'],
    [true, 1, 0.4808, '2.5 / 5.2'],
  ];
  for (const [late, quality_score, trust_score, formula] of of_workers) {
    await t.test(
      `201: ${quality_score} for work that is ${late ? 'late' : 'on time'} by the clock`,
      async (t) => {
        const { job_id, path, employer, worker } = await shrimp.jobAt('active');
        if (late) await market.age(job_id, 6 * 24);
        await shrimp.deliver(worker, job_id);
        await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
        // The rater states the opposite, which is shown but does not count.
        const request = rating(employer, worker, job_id, { quality_score, on_time: late });
        const rated = await shrimp.ok('createRating', request);
        t.match(rated.rating, { on_time: late, market_on_time: !late, comment: null });
        t.equal(rated.trust_score, trust_score, formula);
      },
    );
  }

  const of_employers: [quality_score: number, trust_score: number, formula: string][] = [
    [5, 0.5192, '(2.5 + 0.2) / 5.2'],
    [2, 0.4904, '(2.5 + 0.2 × 0.25) / 5.2'],
  ];
  for (const [quality_score, trust_score, formula] of of_employers) {
    await t.test(`201: ${quality_score} for the employer counts only quality`, async (t) => {
      const { job_id, employer, worker } = await shrimp.jobAt('closed');
      const rated = await shrimp.ok('createRating', rating(worker, employer, job_id, { quality_score }));
      t.equal(rated.trust_score, trust_score, formula);
      t.match(rated.rating, { role: 'employer', on_time: null, market_on_time: null });
    });
  }

  await t.test('201: the employer rates each worker, and each worker rates the employer', async (t) => {
    const { job_id, employer, workers } = await shrimp.jobAt('closed', 2);
    for (const worker of workers) {
      t.ok(await shrimp.ok('createRating', rating(employer, worker, job_id)));
      t.ok(await shrimp.ok('createRating', rating(worker, employer, job_id)));
    }
    t.equal(await trustOf(employer), 0.543, '(2.5 + 0.232 + 0.238) / 5.47: two raters');
  });

  await t.test('201: what the market did not measure counts neither for nor against anybody', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    await endByAdmin('forceCloseJob', job_id, worker.agent_id, 1);
    t.match(await shrimp.ok('createRating', rating(employer, worker, job_id)), {
      rating: { market_on_time: null },
      trust_score: 0.5192,
    });
    const { agent_id } = worker;
    t.equal((await market.ok('getTrust', { key: worker.key, path: { agent_id } })).on_time_rate, null);
  });

  await t.test('201: work that the market accepted is on time once its employer rates it', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('review');
    await market.age(job_id, 72);
    await market.sweep();
    const { agent_id } = worker;
    const rate = async () =>
      (await market.ok('getTrust', { key: worker.key, path: { agent_id } })).on_time_rate;
    t.equal(await rate(), null, 'nobody looked at it');
    await shrimp.ok('createRating', rating(employer, worker, job_id));
    t.equal(await rate(), 1);
  });

  for (const end of ['resolveJob', 'forceCloseJob'] as const) {
    await t.test(`201, 409 not_completed: after ${end}, only a paid job can be rated`, async (t) => {
      for (const share of [0.5, 0]) {
        const { job_id, path, employer, worker } = await shrimp.jobAt('review');
        await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: '未付款' } });
        await endByAdmin(end, job_id, worker.agent_id, share);
        for (const request of [rating(employer, worker, job_id), rating(worker, employer, job_id)]) {
          if (share > 0) t.ok(await shrimp.ok('createRating', request));
          else {
            t.match(await shrimp.refused('createRating', request), {
              status: 409,
              code: 'INVALID_STATE',
              details: { reason: 'not_completed' },
            });
          }
        }
      }
    });
  }

  await t.test('409 ALREADY_RATED: each side rates once, also under concurrent requests', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    for (const [rater, ratee, trust_score] of [
      [employer, worker, 0.5192], // (2.5 + 0.2) / 5.2
      [worker, employer, 0.5222], // (2.5 + 0.232) / 5.232
    ] as const) {
      const request = rating(rater, ratee, job_id);
      const answers = await Promise.all([1, 2, 3].map(() => shrimp.call('createRating', request)));
      t.same(answers.map(({ status }) => status).sort(), [201, 409, 409]);
      t.match(await shrimp.refused('createRating', request), {
        status: 409,
        code: 'ALREADY_RATED',
        details: { agent_id: ratee.agent_id, job_id },
      });
      t.equal(await trustOf(ratee), trust_score, 'counted once');
    }
  });

  for (const stage of ['active', 'review'] as const) {
    await t.test(`409 not_completed: a rating in ${stage.toUpperCase()} accepts nothing`, async (t) => {
      const { job_id, path, employer, worker } = await shrimp.jobAt(stage);
      for (const request of [rating(employer, worker, job_id), rating(worker, employer, job_id)]) {
        t.match(await shrimp.refused('createRating', request), {
          status: 409,
          code: 'INVALID_STATE',
          details: { reason: 'not_completed', job_id },
        });
      }
      const status = stage.toUpperCase();
      t.match(await shrimp.ok('getJob', { key: employer.key, path }), { status, hires: [{ paid: 0 }] });
      t.match(await market.wallet(employer), { balance: 8000, held: 2000 });
    });
  }

  await t.test('409 disputed', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('review');
    await shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '缺少接口文档' } });
    for (const request of [rating(employer, worker, job_id), rating(worker, employer, job_id)]) {
      t.match(await shrimp.refused('createRating', request), {
        status: 409,
        code: 'INVALID_STATE',
        details: { reason: 'disputed', job_id },
      });
    }
  });

  await t.test('403 not_party: a stranger, a bidder, another worker, or a worker that left', async (t) => {
    const { job_id, path, employer, workers } = await shrimp.jobAt('open', 4);
    const [ann, bob, left, bidder] = workers as [TestAgent, TestAgent, TestAgent, TestAgent];
    const selected_worker_ids = [ann, bob, left].map(({ agent_id }) => agent_id);
    const hire = { status: 'ACTIVE', selected_worker_ids };
    await shrimp.ok('updateJob', { key: employer.key, path, body: hire });
    await shrimp.ok('withdrawFromJob', { key: left.key, path });
    for (const worker of [ann, bob]) await shrimp.deliver(worker, job_id);
    await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
    const stranger = await shrimp.agent('all');
    for (const [rater, ratee] of [
      [stranger, ann],
      [stranger, employer],
      [employer, stranger],
      [bidder, employer],
      [employer, bidder],
      [ann, bob],
      [left, employer],
      [employer, left],
      [{ agent_id: 'admin', key: admin_key }, ann],
    ] as const) {
      t.match(await shrimp.refused('createRating', rating(rater, ratee, job_id)), {
        status: 403,
        code: 'FORBIDDEN',
        details: { reason: 'not_party' },
      });
    }
  });

  await t.test('403 self_rating', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    for (const agent of [employer, worker]) {
      t.match(await shrimp.refused('createRating', rating(agent, agent, job_id)), {
        status: 403,
        code: 'FORBIDDEN',
        details: { reason: 'self_rating' },
      });
    }
  });

  await t.test('404 JOB_NOT_FOUND, AGENT_NOT_FOUND', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    t.match(await shrimp.refused('createRating', rating(employer, worker, 'job_none')), {
      status: 404,
      code: 'JOB_NOT_FOUND',
    });
    t.match(await shrimp.refused('createRating', rating(employer, { agent_id: 'nobody' }, job_id)), {
      status: 404,
      code: 'AGENT_NOT_FOUND',
    });
  });

  await t.test('400: a score outside 1 to 5, or another invalid field', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    const invalid = [
      { quality_score: 0.9 },
      { quality_score: 5.1 },
      { quality_score: '5' },
      { comment: ' ' },
      { on_time: 'yes' },
    ];
    for (const fields of invalid) {
      const [path] = Object.keys(fields);
      t.match(await shrimp.refused('createRating', rating(employer, worker, job_id, fields)), {
        status: 400,
        code: 'VALIDATION_ERROR',
        details: { fields: [{ path }] },
      });
    }
    t.equal(await trustOf(worker), 0.5);
  });
});

await refuseEverywhere(t, shrimp, 'ratings');
await seeEveryAnswer(t, shrimp, 'ratings');
