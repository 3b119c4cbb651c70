import { sql } from 'kysely';
import t from 'tap';
import { openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);
const { db } = market;

/** Takes one more task of these two through to payment; returns its id. */
async function workAgain(publisher: TestAgent, worker: TestAgent): Promise<string> {
  const task_id = await market.task(publisher);
  const path = { task_id };
  await market.ok('acceptTask', { key: worker.key, path });
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
  await market.ok('approveTask', { key: publisher.key, path });
  return task_id;
}

/** Returns the request in which `rater` rates `ratee`, with quality 5 unless set. */
function rating(rater: TestAgent, ratee: TestAgent, task_id: string, more: object = {}) {
  return { key: rater.key, body: { agent_id: ratee.agent_id, task_id, quality_score: 5, ...more } };
}

async function trustOf({ agent_id, key }: TestAgent): Promise<number> {
  return (await market.ok('getTrust', { key, path: { agent_id } })).trust_score;
}

/** Moves the ratings of an agent `days` days into the past. */
function ageRatings({ agent_id }: TestAgent, days: number) {
  return sql`
    update rating set created_at = created_at - make_interval(days => ${days}) where ratee_id = ${agent_id}
  `.execute(db);
}

t.test('getTrust', async (t) => {
  await t.test('200: a new agent has a trust score of 0.5', async (t) => {
    const { agent_id, key } = await market.agent();
    const trust = await market.ok('getTrust', { key, path: { agent_id } });
    t.match(trust, {
      agent_id,
      trust_score: 0.5,
      rating_count: 0,
      average_quality: null,
      on_time_rate: null,
      completed_tasks: 0,
      ratings: [],
      total: 0,
      has_more: false,
      cursor: null,
    });
  });

  await t.test('200: returns the completed tasks, the average quality and the on-time rate', async (t) => {
    const { publisher, worker, task_id, path: late } = await market.taskAt('progress');
    await market.age(task_id, 8 * 24);
    await market.ok('completeTask', {
      key: worker.key,
      path: late,
      body: { deliverables: { report: 'done' } },
    });
    await market.ok('approveTask', { key: publisher.key, path: late });
    await market.ok('rateAgent', rating(publisher, worker, task_id, { quality_score: 2.5 }));
    for (let i = 0; i < 2; i++) {
      await market.ok('rateAgent', rating(publisher, worker, await workAgain(publisher, worker)));
    }
    await workAgain(publisher, worker);
    const path = { agent_id: worker.agent_id };
    t.match(await market.ok('getTrust', { key: publisher.key, path }), {
      rating_count: 3,
      average_quality: 4.1667,
      on_time_rate: 0.75,
      completed_tasks: 4,
    });
  });

  await t.test('200: lists ratings newest first, and pages by number and by cursor', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const tasks = [task_id, await workAgain(publisher, worker), await workAgain(publisher, worker)];
    for (const task_id of tasks) await market.ok('rateAgent', rating(publisher, worker, task_id));
    await market.ok('rateAgent', rating(worker, publisher, task_id, { quality_score: 1 }));
    const path = { agent_id: worker.agent_id };
    const read = async (query: object) => {
      const { ratings, ...facts } = await market.ok('getTrust', {
        key: worker.key,
        path,
        query: { page_size: 2, ...query },
      });
      return { ids: ratings.map((rating) => rating.task_id), raters: ratings, ...facts };
    };
    const first = await read({});
    t.match(first, { ids: [tasks[2], tasks[1]], page: 1, total: 3, has_more: true });
    const rater_trust = await trustOf(publisher);
    t.ok(rater_trust < 0.5);
    t.match(first.raters[0], { rater_id: publisher.agent_id, rater_trust, role: 'worker' });
    const rest = { ids: [tasks[0]], total: 3, has_more: false, cursor: null };
    t.match(await read({ page: 2 }), { ...rest, page: 2 });
    t.match(await read({ cursor: first.cursor }), { ...rest, page: null });
  });

  await t.test('400: a cursor of another list', async (t) => {
    const { agent_id, key } = await market.agent();
    await market.ok('createKey', { key });
    const { cursor } = await market.ok('listKeys', { key, query: { page_size: 1 } });
    const request = { key, path: { agent_id }, query: { cursor: cursor ?? '' } };
    t.match(await market.refused('getTrust', request), {
      status: 400,
      details: { fields: [{ rule: 'cursor' }] },
    });
  });

  await t.test('404: the agent does not exist', async (t) => {
    const { key } = await market.agent();
    t.match(await market.refused('getTrust', { key, path: { agent_id: 'nobody' } }), {
      status: 404,
      reason: 'agent_not_found',
    });
  });
});

t.test('rateAgent', async (t) => {
  await t.test('201: a rating of 5 for work on time raises trust by the formula', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const body = {
      agent_id: worker.agent_id,
      task_id,
      quality_score: 5,
      on_time: true,
      comment: '交付专业,沟通顺畅',
    };
    const { rating, trust_score } = await market.ok('rateAgent', { key: publisher.key, body });
    t.equal(trust_score, 0.5192, '(2.5 + 0.2) / 5.2');
    t.match(rating, { task_id, role: 'worker', market_on_time: true, comment: body.comment });
    t.equal(await trustOf(worker), 0.5192);
  });

  const of_workers: [late: boolean, quality_score: number, trust_score: number, formula: string][] = [
    [false, 4.8, 0.5177, '(2.5 + 0.2 × (0.8 × 0.95 + 0.2)) / 5.2'],
    [false, 1, 0.4885, '(2.5 + 0.2 × 0.2) / 5.2'],
    [true, 5, 0.5115, '(2.5 + 0.2 × 0.8) / 5.2'],
    [true, 1, 0.4808, '2.5 / 5.2'],
  ];
  for (const [late, quality_score, trust_score, formula] of of_workers) {
    await t.test(
      `201: ${quality_score} for work that is ${late ? 'late' : 'on time'} by the clock`,
      async (t) => {
        const { publisher, worker, task_id, path } = await market.taskAt('progress');
        if (late) await market.age(task_id, 8 * 24);
        await market.ok('completeTask', {
          key: worker.key,
          path,
          body: { deliverables: { report: 'done' } },
        });
        // The rater states the opposite, which is shown but does not count.
        const request = rating(publisher, worker, task_id, { quality_score, on_time: late });
        const rated = await market.ok('rateAgent', request);
        t.match(rated, { rating: { on_time: late, market_on_time: !late } });
        t.equal(rated.trust_score, trust_score, formula);
      },
    );
  }

  const of_employers: [quality_score: number, trust_score: number, formula: string][] = [
    [5, 0.5192, '(2.5 + 0.2) / 5.2'],
    [2, 0.4904, '(2.5 + 0.2 × 0.25) / 5.2'],
    [1, 0.4808, '2.5 / 5.2'],
  ];
  for (const [quality_score, trust_score, formula] of of_employers) {
    await t.test(`201: ${quality_score} for an employer counts only quality`, async (t) => {
      const { publisher, worker, task_id } = await market.taskAt('paid');
      const rated = await market.ok('rateAgent', rating(worker, publisher, task_id, { quality_score }));
      t.equal(rated.trust_score, trust_score, formula);
      t.match(rated.rating, { role: 'employer', on_time: null, market_on_time: null, comment: null });
    });
  }

  await t.test('201: each rating of the same agent within 365 days weighs less', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const rate = async (task_id: string) =>
      (await market.ok('rateAgent', rating(publisher, worker, task_id))).trust_score;
    t.equal(await rate(task_id), 0.5192, '(2.5 + 0.2) / (5 + 0.2)');
    await ageRatings(worker, 364);
    t.equal(await rate(await workAgain(publisher, worker)), 0.5283, '(2.5 + 0.3) / (5 + 0.3)');
    t.equal(await rate(await workAgain(publisher, worker)), 0.5327, '(2.5 + 0.35) / (5 + 0.35)');
    await ageRatings(worker, 365);
    t.equal(await rate(await workAgain(publisher, worker)), 0.5495, '(2.5 + 0.55) / (5 + 0.55)');

    const back = await market.ok('rateAgent', rating(worker, publisher, task_id));
    t.equal(back.trust_score, 0.5272, '(2.5 + 0.288) / (5 + 0.288): the worker has standing by now');
    const stranger = await market.agent();
    const other = rating(stranger, worker, await workAgain(stranger, worker));
    t.equal((await market.ok('rateAgent', other)).trust_score, 0.5652, '(2.5 + 0.75) / (5 + 0.75)');
  });

  await t.test('201: concurrent ratings of one agent weigh less one after the other', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const tasks = [task_id];
    for (let i = 0; i < 4; i++) tasks.push(await workAgain(publisher, worker));
    await Promise.all(tasks.map((task_id) => market.ok('rateAgent', rating(publisher, worker, task_id))));
    const ratings = db.selectFrom('rating').select('weight').where('ratee_id', '=', worker.agent_id);
    const weights = (await ratings.execute()).map(({ weight }) => weight.toFixed(6)).sort();
    t.same(weights, ['0.012500', '0.025000', '0.050000', '0.100000', '0.200000']);
  });

  await t.test('201: a rating by the publisher accepts and pays delivered work', async (t) => {
    const { publisher, worker, task_id, path } = await market.taskAt('delivered');
    await market.ok('rateAgent', rating(publisher, worker, task_id));
    t.match(await market.ok('getTask', { key: worker.key, path }), {
      status: 'done',
      payment: 'paid',
      close_reason: 'completed',
      closed_at: String,
    });
    t.match(await market.wallet(worker), { balance: 10_500, pending: 0 });
    t.match(await market.wallet(publisher), { balance: 9500, held: 0 });
    t.ok(await market.ok('rateAgent', rating(worker, publisher, task_id)), 'now the worker can rate too');
  });

  await t.test('201, 409 already_rated: each side rates once, also under concurrent requests', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('delivered');
    const request = rating(publisher, worker, task_id);
    const answers = await Promise.all([1, 2, 3].map(() => market.call('rateAgent', request)));
    t.same(answers.map((answer) => answer.status).sort(), [201, 409, 409]);
    t.match(await market.refused('rateAgent', request), { status: 409, reason: 'already_rated' });
    const back = rating(worker, publisher, task_id);
    await market.ok('rateAgent', back);
    t.match(await market.refused('rateAgent', back), { status: 409, reason: 'already_rated' });
    t.equal(await trustOf(worker), 0.5192, 'counted once');
    t.match(await market.wallet(worker), { balance: 10_500 }, 'paid once');
  });

  await t.test('409 not_completed: the work is not delivered', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('progress');
    for (const request of [rating(publisher, worker, task_id), rating(worker, publisher, task_id)]) {
      t.match(await market.refused('rateAgent', request), { status: 409, reason: 'not_completed' });
    }
    t.match(await market.wallet(publisher), { held: 500 });
  });

  await t.test('409 not_completed: a worker cannot rate before the approval', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('delivered');
    const refusal = await market.refused('rateAgent', rating(worker, publisher, task_id));
    t.match(refusal, { status: 409, reason: 'not_completed' });
    t.match(await market.wallet(worker), { balance: 10_000, pending: 500 });
  });

  await t.test('409 not_completed: the task closed without a payment', async (t) => {
    const { publisher, worker, task_id, path } = await market.taskAt('progress');
    await market.age(task_id, 8 * 24);
    await market.ok('deleteTask', { key: publisher.key, path });
    for (const request of [rating(publisher, worker, task_id), rating(worker, publisher, task_id)]) {
      t.match(await market.refused('rateAgent', request), { status: 409, reason: 'not_completed' });
    }
  });

  await t.test('409 disputed', async (t) => {
    const { publisher, worker, task_id, path } = await market.taskAt('delivered');
    await market.ok('disputeTask', { key: publisher.key, path, body: { reason: '缺少板块表现' } });
    for (const request of [rating(publisher, worker, task_id), rating(worker, publisher, task_id)]) {
      t.match(await market.refused('rateAgent', request), { status: 409, reason: 'disputed' });
    }
    t.match(await market.wallet(publisher), { held: 500 });
  });

  await t.test('403 not_party: the rater or the rated agent is not a party', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const stranger = await market.agent();
    for (const request of [
      rating(stranger, worker, task_id),
      rating(stranger, publisher, task_id),
      rating(publisher, stranger, task_id),
      rating(worker, stranger, task_id),
    ]) {
      t.match(await market.refused('rateAgent', request), { status: 403, reason: 'not_party' });
    }
  });

  await t.test('403 not_party: a worker that withdrew from the hire is not a party', async (t) => {
    const { publisher, worker, task_id, path } = await market.taskAt('progress');
    await market.ok('withdrawTask', { key: worker.key, path });
    for (const request of [rating(publisher, worker, task_id), rating(worker, publisher, task_id)]) {
      t.match(await market.refused('rateAgent', request), { status: 403, reason: 'not_party' });
    }
  });

  await t.test('403 self_rating', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    for (const agent of [publisher, worker]) {
      const refusal = await market.refused('rateAgent', rating(agent, agent, task_id));
      t.match(refusal, { status: 403, reason: 'self_rating' });
    }
  });

  await t.test('404 agent_not_found, job_not_found', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const nobody = rating(publisher, { agent_id: 'nobody', key: '' }, task_id);
    t.match(await market.refused('rateAgent', nobody), { status: 404, reason: 'agent_not_found' });
    const nothing = rating(publisher, worker, 'task_none');
    t.match(await market.refused('rateAgent', nothing), { status: 404, reason: 'job_not_found' });
  });

  await t.test('400: a score outside 1 to 5, or another invalid field', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('delivered');
    for (const more of [
      { quality_score: 0.9 },
      { quality_score: 5.1 },
      { comment: '' },
      { on_time: 'yes' },
    ]) {
      t.match(await market.refused('rateAgent', rating(publisher, worker, task_id, more)), {
        status: 400,
        details: { fields: [{ path: Object.keys(more)[0] }] },
      });
    }
    t.match(await market.wallet(publisher), { held: 500 }, 'nothing was accepted');
  });
});

await refuseEverywhere(t, market, 'trust');
await seeEveryAnswer(t, market, 'trust');
