import { createHash } from 'node:crypto';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;

const profile = { agent_type: 'worker', name: 'Python 开发虾' };

async function statusOf({ agent_id, key }: TestAgent): Promise<string> {
  return (await shrimp.ok('getAgent', { key, path: { agent_id } })).status;
}

function setStatus({ agent_id, key }: TestAgent, status: string) {
  return shrimp.ok('updateAgentStatus', { key, path: { agent_id }, body: { status } });
}

/** Posts a job and hires the worker for it; returns the id of the job. */
async function hire(employer: TestAgent, worker: TestAgent): Promise<string> {
  const job_id = await shrimp.job(employer);
  const bid_id = await shrimp.bid(worker, job_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  return job_id;
}

t.test('registerAgent', async (t) => {
  await t.test('201: the example of the source document; the token is stored as SHA-256', async (t) => {
    const body = {
      agent_id: 'worker_001',
      agent_type: 'worker',
      name: 'Python 开发虾',
      capabilities: ['python', 'fastapi', 'sqlite'],
      description: '专业 Python 后端开发',
    };
    const { status, body: answer } = await shrimp.call('registerAgent', { body });
    t.equal(status, 201);
    const { token, ...data } = answer.data;
    t.match(data, { agent_id: 'worker_001', status: 'idle', registered_at: /Z$/ });
    t.match(token, /^fg_live_[0-9A-Za-z]{32}$/);
    t.hasStrict(await shrimp.ok('getAgent', { key: token, path: { agent_id: 'worker_001' } }), {
      ...body,
      status: 'idle',
      active_jobs_count: 0,
      completed_jobs_count: 0,
      trust_score: 0.5,
      rating: null,
    });
    const hashes = await db
      .selectFrom('api_key_hash')
      .select('hash')
      .where('agent_id', '=', 'worker_001')
      .execute();
    t.same(hashes, [{ hash: createHash('sha256').update(token).digest() }]);
  });

  await t.test('201: an agent without an agent_id gets a unique one', async (t) => {
    const ids = [];
    for (const agent_type of ['worker', 'employer', 'all']) {
      const { agent_id, token } = await shrimp.ok('registerAgent', { body: { ...profile, agent_type } });
      t.match(await shrimp.ok('getAgent', { key: token, path: { agent_id } }), { agent_id, agent_type });
      ids.push(agent_id);
    }
    t.equal(new Set(ids).size, 3);
  });

  await t.test('201: capabilities are trimmed, lower-cased, in NFKC and without duplicates', async (t) => {
    const capabilities = [' Python', 'ＰＹＴＨＯＮ', 'py\u200bthon', 'cafe\u0301', 'Café'];
    const { agent_id, token } = await shrimp.ok('registerAgent', { body: { ...profile, capabilities } });
    const agent = await shrimp.ok('getAgent', { key: token, path: { agent_id } });
    t.same(agent.capabilities, ['python', 'café']);
  });

  await t.test('403 INVALID_AGENT_TYPE: an agent cannot register as an admin', async (t) => {
    const body = { agent_id: 'would_be_admin', agent_type: 'admin', name: 'Admin' };
    t.match(await shrimp.refused('registerAgent', { body }), { status: 403, code: 'INVALID_AGENT_TYPE' });
    const handles = db.selectFrom('agent_handle').select('agent_id').where('agent_id', '=', body.agent_id);
    t.same(await handles.execute(), [], 'the id is still free');
  });

  await t.test('409 AGENT_EXISTS: the agent_id is taken, in any case', async (t) => {
    await shrimp.ok('registerAgent', { body: { ...profile, agent_id: 'Taken_Id' } });
    for (const agent_id of ['Taken_Id', 'taken_id', 'TAKEN_ID']) {
      const refusal = await shrimp.refused('registerAgent', { body: { ...profile, agent_id } });
      t.match(refusal, { status: 409, code: 'AGENT_EXISTS', message: '代理已存在', details: { agent_id } });
    }
  });

  await t.test(
    '400, 409: the agent_id speaks for the market, or looks like that of an established agent',
    async (t) => {
      const body = { ...profile, agent_id: 'Off-icial', name: 'line 1\u2028line 2' };
      t.match(await shrimp.refused('registerAgent', { body }), {
        ...{ status: 400, code: 'VALIDATION_ERROR' },
        details: {
          fields: [
            { path: 'agent_id', rule: 'reserved' },
            { path: 'name', rule: 'one_line' },
          ],
        },
      });
      await shrimp.ok('registerAgent', { body: { ...profile, agent_id: 'Mill_0l' } });
      await db.updateTable('agent').set({ trust_weight: 4 }).where('agent_id', '=', 'Mill_0l').execute();
      const refusal = await shrimp.refused('registerAgent', { body: { ...profile, agent_id: 'rniII_O1' } });
      t.match(refusal, { status: 409, code: 'AGENT_EXISTS', details: { reason: 'look_alike' } });
      t.notMatch(JSON.stringify(refusal), 'Mill_0l', 'names nobody');
    },
  );

  await t.test('201, 409: of concurrent registrations with the same agent_id, one succeeds', async (t) => {
    const answers = await Promise.all(
      ['rush', 'Rush', 'RUSH'].map((agent_id) =>
        shrimp.call('registerAgent', { body: { ...profile, agent_id } }),
      ),
    );
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  await t.test('400: the error names the invalid field', async (t) => {
    const invalid: [path: string, body: object][] = [
      ['name', { agent_type: 'worker' }],
      ['name', { ...profile, name: ' ' }],
      ['agent_type', { name: 'Nothing' }],
      ['agent_type', { ...profile, agent_type: 'boss' }],
      ['agent_id', { ...profile, agent_id: 'x' }],
      ['agent_id', { ...profile, agent_id: 'x'.repeat(65) }],
      ['agent_id', { ...profile, agent_id: 'no body' }],
      ['agent_id', { ...profile, agent_id: '..' }],
      ['capabilities', { ...profile, capabilities: Array(33).fill('tag') }],
      ['email', { ...profile, email: 'nowhere' }],
      ['password', { ...profile, password: 'not a declared field' }],
    ];
    for (const [path, body] of invalid) {
      const refusal = await shrimp.refused('registerAgent', { body });
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path }] } },
        JSON.stringify(body),
      );
    }
  });
});

t.test('getAgent', async (t) => {
  await t.test('200: any agent can read status, job counts, rating and trust score', async (t) => {
    const { employer, worker, path } = await shrimp.jobAt('closed');
    await shrimp.ok('createRating', {
      key: employer.key,
      path,
      body: { agent_id: worker.agent_id, quality_score: 4.8 },
    });
    await hire(employer, worker);
    const stranger = await shrimp.agent('all');
    t.match(await shrimp.ok('getAgent', { key: stranger.key, path: { agent_id: worker.agent_id } }), {
      agent_id: worker.agent_id,
      status: 'busy',
      active_jobs_count: 1,
      completed_jobs_count: 1,
      rating: 4.8,
      trust_score: 0.5177,
    });
  });

  await t.test('200: the rating is a mean with one decimal', async (t) => {
    const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
    for (const quality_score of [5, 4, 4]) {
      const path = { job_id: await hire(employer, worker) };
      await shrimp.deliver(worker, path.job_id);
      await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
      const body = { agent_id: worker.agent_id, quality_score };
      await shrimp.ok('createRating', { key: employer.key, path, body });
    }
    const agent = await shrimp.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } });
    t.equal(agent.rating, 4.3);
  });

  await t.test('200: a banned agent is still shown', async (t) => {
    const [reader, { agent_id }] = [await shrimp.agent('all'), await shrimp.agent('worker')];
    await market.ban(agent_id);
    t.match(await shrimp.ok('getAgent', { key: reader.key, path: { agent_id } }), { agent_id });
  });

  await t.test('404 AGENT_NOT_FOUND, 400: the agent does not exist, or its id is invalid', async (t) => {
    const { key } = await shrimp.agent('all');
    t.match(await shrimp.refused('getAgent', { key, path: { agent_id: 'nobody' } }), {
      status: 404,
      code: 'AGENT_NOT_FOUND',
      details: { agent_id: 'nobody' },
    });
    t.match(await shrimp.refused('getAgent', { key, path: { agent_id: 'no body' } }), {
      status: 400,
      code: 'VALIDATION_ERROR',
      details: { fields: [{ path: 'agent_id' }] },
    });
  });
});

t.test('updateAgentStatus', async (t) => {
  await t.test('200: the example of the source document, and the other statuses', async (t) => {
    const agent = await shrimp.agent('worker');
    for (const status of ['busy', 'offline', 'idle']) {
      t.match(await setStatus(agent, status), { agent_id: agent.agent_id, status });
      t.equal(await statusOf(agent), status, 'the status is stored');
    }
  });

  await t.test('200: the market sets busy at a hire or a return, idle after the last delivery', async (t) => {
    const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
    const seen = [await statusOf(worker)];
    const [first, second] = [await hire(employer, worker), await hire(employer, worker)];
    seen.push(await statusOf(worker));
    await shrimp.deliver(worker, first);
    seen.push(await statusOf(worker));
    await shrimp.deliver(worker, second);
    seen.push(await statusOf(worker));
    const body = { status: 'ACTIVE', feedback: '请补充接口文档' };
    await shrimp.ok('updateJob', { key: employer.key, path: { job_id: first }, body });
    seen.push(await statusOf(worker));
    await market.age(first, 31 * 24);
    await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: first } });
    seen.push(await statusOf(worker));
    t.same(seen, ['idle', 'busy', 'busy', 'idle', 'busy', 'idle']);
  });

  const statuses: [when: 'before' | 'during', status: string][] = [
    ['before', 'busy'],
    ['before', 'offline'],
    ['during', 'busy'],
    ['during', 'offline'],
    ['during', 'idle'],
  ];
  for (const [when, status] of statuses) {
    await t.test(`200: ${status}, set by the agent ${when} its work, is not changed`, async (t) => {
      const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
      if (when === 'before') await setStatus(worker, status);
      const job_id = await hire(employer, worker);
      if (when === 'during') await setStatus(worker, status);
      t.equal(await statusOf(worker), status);
      await shrimp.deliver(worker, job_id);
      t.equal(await statusOf(worker), status, 'the delivery does not change it either');
    });
  }

  await t.test('403 not_self: the status of another agent cannot be set, not even by an admin', async (t) => {
    const [agent, stranger] = [await shrimp.agent('worker'), await shrimp.agent('all')];
    const request = { path: { agent_id: agent.agent_id }, body: { status: 'offline' } };
    for (const key of [stranger.key, admin_key]) {
      const refusal = await shrimp.refused('updateAgentStatus', { ...request, key });
      t.match(refusal, { status: 403, code: 'FORBIDDEN', details: { reason: 'not_self' } });
    }
    t.equal(await statusOf(agent), 'idle');
  });

  await t.test('404 AGENT_NOT_FOUND, 400: the agent does not exist, or the status is invalid', async (t) => {
    const { agent_id, key } = await shrimp.agent('worker');
    const unknown = { key, path: { agent_id: 'nobody' }, body: { status: 'busy' } };
    t.match(await shrimp.refused('updateAgentStatus', unknown), { status: 404, code: 'AGENT_NOT_FOUND' });
    for (const body of [{ status: 'asleep' }, {}]) {
      const refusal = await shrimp.refused('updateAgentStatus', { key, path: { agent_id }, body });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'status' }] } });
    }
  });
});

t.test('listAgents', async (t) => {
  const list = (query: object) => shrimp.ok('listAgents', { key: admin_key, query: { ...query } });

  await t.test('200: lists newest first, with email, ban and balances', async (t) => {
    const email = 'owner@example.com';
    await shrimp.ok('registerAgent', { body: { ...profile, agent_id: 'mailed', email } });
    const { employer } = await shrimp.jobAt('active');
    const gone = await shrimp.agent('worker');
    await market.ban(gone.agent_id);
    const { agents } = await list({ limit: 4 });
    const usd = { currency: 'USD', balance: 0, held: 0 };
    const free = [{ currency: 'CNY', balance: 10_000, held: 0 }, usd];
    t.match(agents, [
      { agent_id: gone.agent_id, banned: true, banned_at: /Z$/, email: null, balances: free },
      { status: 'busy', active_jobs_count: 1, banned: false, banned_at: null, balances: free },
      { agent_id: employer.agent_id, balances: [{ currency: 'CNY', balance: 8000, held: 2000 }, usd] },
      { agent_id: 'mailed', email },
    ]);
    const { total } = (await list({})).pagination;
    const everyone = await list({ limit: 100 });
    t.equal(everyone.agents.length, total);
    t.ok(everyone.agents.some((agent) => agent.agent_type === 'admin'));
  });

  await t.test('200: filters by status, and pages by number and by cursor', async (t) => {
    const agents = [];
    for (let i = 0; i < 3; i++) {
      const agent = await shrimp.agent('worker');
      await setStatus(agent, 'offline');
      agents.unshift(agent.agent_id);
    }
    const read = async (query: object) => {
      const { agents, pagination } = await list({ status: 'offline', limit: 2, ...query });
      return { ids: agents.map((agent) => agent.agent_id), ...pagination };
    };
    const { ids, total } = await read({ limit: 100 });
    t.same([ids.slice(0, 3), ids.length], [agents, total]);
    const first = await read({});
    t.match(first, { total, page: 1, limit: 2, has_more: true });
    const [second, by_cursor] = [await read({ page: 2 }), await read({ cursor: first.cursor })];
    t.same([first.ids, second.ids, by_cursor.ids], [ids.slice(0, 2), ids.slice(2, 4), ids.slice(2, 4)]);
    t.same([second.page, by_cursor.page], [2, null]);
  });

  await t.test('400: the error names the invalid parameter', async (t) => {
    const { agents: _, ...of_another_list } = await market.ok('listAgents', {
      key: admin_key,
      query: { page_size: 1 },
    });
    const invalid: [path: string, value: string | number][] = [
      ['status', 'asleep'],
      ['page', 0],
      ['limit', 101],
      ['cursor', of_another_list.cursor ?? ''],
    ];
    for (const [path, value] of invalid) {
      const query = { [path]: value };
      const refusal = await shrimp.refused('listAgents', { key: admin_key, query });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path }] } }, path);
    }
  });

  await t.test('403 INVALID_AGENT_TYPE: only admins can list agents', async (t) => {
    for (const type of ['worker', 'employer', 'all'] as const) {
      const { key } = await shrimp.agent(type);
      const refusal = await shrimp.refused('listAgents', { key });
      t.match(refusal, { status: 403, code: 'INVALID_AGENT_TYPE' }, type);
    }
  });
});

t.test('getMe', async (t) => {
  const me = ({ key }: { key: string }) => shrimp.ok('getMe', { key });
  const nothing = {
    unread_messages: 0,
    hires_to_deliver: 0,
    overdue_hires: 0,
    deliveries_to_review: 0,
    bids_to_decide: 0,
  };

  await t.test('200: a new agent learns its profile, its key and its limits', async (t) => {
    const body = { agent_id: 'fresh_worker', ...profile, email: 'owner@example.com' };
    const { token: key } = await shrimp.ok('registerAgent', { body });
    const found = await me({ key });
    t.same(found.agent, await shrimp.ok('getAgent', { key, path: { agent_id: 'fresh_worker' } }));
    t.equal(found.email, 'owner@example.com');
    const { keys } = await shrimp.ok('listKeys', { key });
    t.same(found.key, {
      key_id: keys[0]?.key_id,
      name: null,
      can_manage: true,
      expires_at: null,
      spend_limit: null,
      spent_today: null,
    });
    t.same(found.limits, {
      active_hires: { used: 0, limit: 5 },
      undecided_deliveries: { used: 0, limit: 5 },
      live_bids: { used: 0, limit: 5 },
      open_jobs: { used: 0, limit: 50 },
      worker_disputes: { used: 0, limit: 3 },
      employer_disputes: { used: 0, limit: 3 },
    });
    t.same(found.waiting, nothing);
    t.match((await me({ key: admin_key })).agent, { agent_id: 'admin', agent_type: 'admin' });
  });

  await t.test('200: counts what both sides of a job have to do, as it goes on', async (t) => {
    const { job_id, path, employer, workers, bid_ids } = await shrimp.jobAt('open', 2);
    const [worker, rival] = workers as [TestAgent, TestAgent];
    await shrimp.job(employer, { prefund: true });
    t.match(await me(employer), {
      email: null,
      limits: { open_jobs: { used: 1 } },
      waiting: { ...nothing, bids_to_decide: 2 },
    });
    t.match(await me(worker), { limits: { live_bids: { used: 1, limit: 100 } }, waiting: nothing });

    const content = '请先交付测试';
    const message = { job_id, to_agent_id: worker.agent_id, content };
    await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id: bid_ids[0] ?? '' } });
    const { message_id } = await shrimp.ok('sendMessage', { key: employer.key, body: message });
    const hired = { active_hires: { used: 1, limit: 10 }, live_bids: { used: 0 } };
    const to_do = { ...nothing, unread_messages: 1, hires_to_deliver: 1 };
    t.match(await me(worker), { agent: { status: 'busy' }, limits: hired, waiting: to_do });
    t.match(await me(rival), { limits: { live_bids: { used: 0 } }, waiting: nothing });
    t.match(await me(employer), { limits: { open_jobs: { used: 0 } }, waiting: nothing });
    await market.age(job_id, 6 * 24);
    t.match((await me(worker)).waiting, { ...to_do, overdue_hires: 1 });

    await shrimp.ok('markMessageRead', { key: worker.key, path: { message_id } });
    await shrimp.deliver(worker, job_id);
    t.match(await me(worker), {
      limits: { active_hires: { used: 0 }, undecided_deliveries: { used: 1, limit: 100 } },
      waiting: nothing,
    });
    t.match((await me(employer)).waiting, { ...nothing, deliveries_to_review: 1 });

    await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: '未按约定验收' } });
    t.match((await me(worker)).limits, { worker_disputes: { used: 1, limit: 3 } });
    t.match(await me(employer), {
      limits: { worker_disputes: { used: 0 }, employer_disputes: { used: 0, limit: 50 } },
      waiting: nothing,
    });
    await shrimp.ok('retractDispute', { key: worker.key, path });
    t.match((await me(employer)).waiting, { deliveries_to_review: 1 });
    await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
    t.match((await me(employer)).waiting, nothing);
    t.match((await me(worker)).limits, { undecided_deliveries: { used: 0 }, worker_disputes: { used: 0 } });
  });

  await t.test('200: shows what a capped key has spent today', async (t) => {
    const { employer, path, bid_ids } = await shrimp.jobAt('open');
    const body = { name: '夜间任务', spend_limit: 5000, expires_at: '2099-12-31T15:59:59Z' };
    const { token } = await shrimp.ok('createKey', { key: employer.key, body });
    const unspent = [
      { currency: 'CNY', amount: 0 },
      { currency: 'USD', amount: 0 },
    ];
    const capped = { ...body, expires_at: '2099-12-31T15:59:59.000Z', can_manage: false };
    t.hasStrict((await me({ key: token })).key, { ...capped, spent_today: unspent });
    await shrimp.ok('acceptBid', { key: token, path: { ...path, bid_id: bid_ids[0] ?? '' } });
    const [, usd] = unspent;
    t.same((await me({ key: token })).key.spent_today, [{ currency: 'CNY', amount: 2000 }, usd]);
    t.same((await me(employer)).key.spent_today, null, 'another key of the same agent');
  });
});

t.test('exportData', async (t) => {
  const { job_id, employer, worker } = await shrimp.jobAt('review');

  await t.test('200: what one agent did', async (t) => {
    const { records, has_more, cursor } = await shrimp.ok('exportData', { key: employer.key });
    t.same([has_more, cursor], [false, null]);
    const find = (name: string) => records.find(({ kind }) => kind === name)?.record;
    t.match(find('profile'), { agent_id: employer.agent_id, account: 'active', email: null });
    t.match(find('job'), { job_id, status: 'REVIEW', budget: { currency: 'CNY' } });
    t.match(find('transaction'), { kind: 'hold', job_id });
    const done = await shrimp.ok('exportData', { key: worker.key, query: { limit: 100 } });
    t.match(done.records.find(({ kind }) => kind === 'hire')?.record, { job_id, state: 'DELIVERED' });
    t.match(done.records.find(({ kind }) => kind === 'bid')?.record, { job_id, status: 'ACCEPTED' });
  });

  await t.test('403: a capped key, and a key that cannot manage keys', async (t) => {
    for (const [body, reason] of [
      [{ spend_limit: 5 }, 'capped_key'],
      [{}, 'cannot_manage_keys'],
    ] as const) {
      const { token } = await shrimp.ok('createKey', { key: employer.key, body });
      t.match(await shrimp.refused('exportData', { key: token }), { status: 403, details: { reason } });
    }
  });
});

t.test('closeAccount', async (t) => {
  await t.test('200: closes an account that has nothing open', async (t) => {
    const { agent_id, key } = await shrimp.agent('employer');
    const asked = await shrimp.ok('closeAccount', { key, body: { dry_run: true } });
    t.same(asked, { agent_id, closed_at: null, blockers: [] });
    t.match(await shrimp.ok('closeAccount', { key, body: { dry_run: false } }), {
      agent_id,
      closed_at: /Z$/,
      blockers: [],
    });
    t.match(await shrimp.refused('getMe', { key }), { status: 401, details: { reason: 'account_closed' } });
  });

  await t.test('403: a capped key, a key that cannot manage keys, and an admin', async (t) => {
    const { key } = await shrimp.agent('employer');
    for (const [body, reason] of [
      [{ spend_limit: 5 }, 'capped_key'],
      [{}, 'cannot_manage_keys'],
    ] as const) {
      const made = await shrimp.ok('createKey', { key, body });
      t.match(await shrimp.refused('closeAccount', { key: made.token, body: { dry_run: false } }), {
        status: 403,
        details: { reason },
      });
    }
    const refused = await shrimp.refused('closeAccount', { key: admin_key, body: { dry_run: true } });
    t.match(refused, { status: 403, details: { reason: 'is_admin' } });
  });

  await t.test('409: what is open', async (t) => {
    const { key, agent_id } = await shrimp.agent('employer');
    await shrimp.job({ key, agent_id });
    t.match(await shrimp.refused('closeAccount', { key, body: { dry_run: false } }), {
      status: 409,
      details: { reason: 'open_jobs' },
    });
    const { blockers } = await shrimp.ok('closeAccount', { key, body: { dry_run: true } });
    t.same(blockers, [{ reason: 'open_jobs', count: 1 }]);
  });
});

await refuseEverywhere(t, shrimp, 'agents');
await seeEveryAnswer(t, shrimp, 'agents');
