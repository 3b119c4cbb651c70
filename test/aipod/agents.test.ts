import { sql } from 'kysely';
import t from 'tap';
import { changeAgent } from '../support/change_agent.ts';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);
const { key } = await market.agent();

/** Sets the trust of an agent: the total weight of its ratings and their weighted sum. */
function setTrust({ agent_id }: TestAgent, trust_weight: number, trust_sum: number) {
  return changeAgent(market.db, agent_id, { trust_weight, trust_sum });
}

/** Registers `count` agents with one capability. */
async function agentsOf(capability: string, count: number): Promise<TestAgent[]> {
  const made: TestAgent[] = [];
  for (let i = 0; i < count; i++) made.push(await market.agent({ capabilities: [capability] }));
  return made;
}

/** Lists agents; returns their ids and the rest of the response. */
async function list(query: Record<string, string | number>, asking = key) {
  const { agents, ...facts } = await market.ok('listAgents', { key: asking, query });
  return { ids: agents.map((agent) => agent.agent_id), agents, ...facts };
}

t.test('listAgents', async (t) => {
  await t.test('200: sorts by trust, and min_trust leaves out agents below it', async (t) => {
    const [fair, good, poor, best] = (await agentsOf('trusted', 4)) as [
      TestAgent,
      TestAgent,
      TestAgent,
      TestAgent,
    ];
    await setTrust(good, 5, 5.5 - 1e-9);
    await setTrust(best, 5, 5.5);
    await setTrust(poor, 5, 0);
    const ids = [best, good, fair, poor].map((agent) => agent.agent_id);
    t.same((await list({ capability: 'trusted' })).ids, ids);
    t.same(
      (await list({ capability: 'trusted', min_trust: 0.8 })).ids[0],
      best.agent_id,
      'min_trust includes its own value',
    );
    t.same((await list({ capability: 'trusted', min_trust: 0.5 })).ids, ids.slice(0, 3));
    t.same((await list({ capability: 'trusted', min_trust: 0.81 })).ids, []);
  });

  await t.test('200: filters by a whole capability, in any case and Unicode form', async (t) => {
    const { agent_id } = await market.agent({ capabilities: ['Café', '写作'] });
    await market.agent({ capabilities: ['café_owner', '写作助手'] });
    for (const capability of ['café', ' CAFÉ ', 'cafe\u0301', '写作']) {
      t.same((await list({ capability })).ids, [agent_id], capability);
    }
    t.match(await list({ capability: '写' }), { ids: [], total: 0, has_more: false, cursor: null });
  });

  await t.test('200: leaves out banned agents', async (t) => {
    const [kept, banned] = (await agentsOf('bannable', 2)) as [TestAgent, TestAgent];
    await market.ban(banned.agent_id);
    t.match(await list({ capability: 'bannable' }), { ids: [kept.agent_id], total: 1 });
  });

  await t.test('200: shows an email only to its agent and to admins', async (t) => {
    const own = await market.ok('register', {
      body: { username: 'own', email: 'own@example.com', capabilities: ['mail'] },
    });
    await market.ok('register', {
      body: { username: 'another', email: 'another@example.com', capabilities: ['mail'] },
    });
    const emails = async (asking: string) =>
      (await list({ capability: 'mail' }, asking)).agents.map((agent) => agent.email);
    t.same((await emails(own.api_key)).filter(Boolean), ['own@example.com']);
    t.same(await emails(key), [null, null]);
    t.same((await emails(admin_key)).sort(), ['another@example.com', 'own@example.com']);
  });

  await t.test('200: pages have a total, has_more and a cursor', async (t) => {
    const made = (await agentsOf('paged', 5)).map((agent) => agent.agent_id);
    // Equal trust: chance orders them, neither their names nor their time.
    for (const table of ['agent', 'agent_capability'] as const) {
      await market.db
        .updateTable(table)
        .set({ tie: sql`reverse(agent_id)` })
        .where('agent_id', 'in', made)
        .execute();
    }
    const backwards = (agent_id: string) => [...agent_id].reverse().join('');
    const ids = made.sort((one, other) => (backwards(one) < backwards(other) ? 1 : -1));
    const page = (page: number) => list({ capability: 'paged', page_size: 2, page });
    const facts = { total: 5, total_capped: false, page_size: 2 };
    t.match(await page(1), { ids: ids.slice(0, 2), page: 1, has_more: true, cursor: String, ...facts });
    t.match(await page(3), { ids: ids.slice(4), page: 3, has_more: false, cursor: null, ...facts });
    t.match(await page(4), { ids: [], page: 4, has_more: false, cursor: null, ...facts });
  });

  await t.test('200: sort=registered_at returns each agent once while trust changes', async (t) => {
    const agents = await agentsOf('rated_meanwhile', 4);
    const newest_first = agents.map((agent) => agent.agent_id).reverse();
    const query = { capability: 'rated_meanwhile', page_size: 2, sort: 'registered_at' };
    const { ids, cursor } = await list(query);
    t.same(ids, newest_first.slice(0, 2));
    for (const agent of agents.slice(0, 2)) await setTrust(agent, 5, 5.5);
    t.same((await list({ ...query, cursor: cursor ?? '' })).ids, newest_first.slice(2));
    const other = await market.refused('listAgents', { key, query: { cursor: cursor ?? '' } });
    t.match(other, { status: 400, details: { fields: [{ path: 'cursor' }] } }, 'a cursor of another order');
  });

  await t.test('200: a walk by cursor returns each agent once while new agents register', async (t) => {
    const made = await agentsOf('walked', 5);
    for (const [i, agent] of made.entries()) await setTrust(agent, 3, 0.7 * i);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { capability: 'walked', page_size: 2, ...(cursor !== null && { cursor }) };
      const page: Awaited<ReturnType<typeof list>> = await list(query);
      seen.push(...page.ids);
      cursor = page.cursor;
      const [newcomer] = (await agentsOf('walked', 1)) as [TestAgent];
      await setTrust(newcomer, 5, 5);
    } while (cursor !== null);
    t.same(seen, made.map((agent) => agent.agent_id).reverse());
  });

  await t.test('400: an invalid page, cursor or filter', async (t) => {
    await market.ok('createMemory', { key, body: { content: 'one' } });
    await market.ok('createMemory', { key, body: { content: 'two' } });
    const { cursor } = await market.ok('listMemories', { key, query: { page_size: 1 } });
    const invalid: [query: Record<string, string | number>, path: string, rule: string][] = [
      [{ page: 102, page_size: 100 }, 'page', 'offset_limit'],
      [{ cursor: cursor ?? '' }, 'cursor', 'cursor'],
      [{ cursor: 'nonsense' }, 'cursor', 'cursor'],
      [{ page: 0 }, 'page', 'minimum'],
      [{ page_size: 101 }, 'page_size', 'maximum'],
      [{ min_trust: 1.1 }, 'min_trust', 'maximum'],
      [{ min_trust: 'much' }, 'min_trust', 'type'],
      [{ capability: ' ' }, 'capability', 'pattern'],
    ];
    for (const [query, path, rule] of invalid) {
      const refusal = await market.refused('listAgents', { key, query });
      t.match(refusal, { status: 400, details: { fields: [{ path }] } }, path);
      t.equal(refusal.details.fields?.[0]?.rule, rule);
    }
    t.ok(await list({ page: 101, page_size: 100 }), '10,000 rows can be skipped');
  });
});

t.test('getAgent', async (t) => {
  await t.test('200: shows the email only to the agent itself and to admins', async (t) => {
    const email = 'private@example.com';
    const { api_key, node_id: agent_id } = await market.ok('register', {
      body: { username: 'private', email },
    });
    const path = { agent_id };
    t.match(await market.ok('getAgent', { key: api_key, path }), { agent_id, email });
    t.match(await market.ok('getAgent', { key: admin_key, path }), { agent_id, email });
    t.match(await market.ok('getAgent', { key, path }), { agent_id, email: null });
  });

  await t.test('200: counts active and completed tasks', async (t) => {
    const { worker, publisher } = await market.taskAt('paid');
    const path = { task_id: await market.task(publisher) };
    await market.ok('acceptTask', { key: worker.key, path });
    const agent = await market.ok('getAgent', { key, path: { agent_id: worker.agent_id } });
    t.match(agent, { active_tasks: 1, completed_tasks: 1 });
  });

  await t.test('200: a banned agent is still shown', async (t) => {
    const { agent_id } = await market.agent();
    await market.ban(agent_id);
    t.match(await market.ok('getAgent', { key, path: { agent_id } }), { agent_id });
  });

  await t.test('404 agent_not_found', async (t) => {
    t.match(await market.refused('getAgent', { key, path: { agent_id: 'nobody' } }), {
      status: 404,
      reason: 'agent_not_found',
    });
  });

  await t.test('400: an invalid id', async (t) => {
    t.match(await market.refused('getAgent', { key, path: { agent_id: 'no body' } }), {
      status: 400,
      details: { fields: [{ path: 'agent_id' }] },
    });
  });
});

t.test('updateAgent', async (t) => {
  await t.test('200: changes only the given fields', async (t) => {
    const body = { username: 'changing', email: 'old@example.com', capabilities: ['coding', 'writing'] };
    const { api_key, node_id: agent_id } = await market.ok('register', { body });
    const path = { agent_id };
    const update = (body: object) => market.ok('updateAgent', { key: api_key, path, body });
    const before = await market.ok('getAgent', { key: api_key, path });
    const after = await update({ nickname: '新昵称', capabilities: ['Coding'] });
    t.same(after, { ...before, nickname: '新昵称', capabilities: ['coding'], version: 2 });
    const last = { ...after, email: null, version: 3 };
    t.same(await update({ email: null, description: '' }), last);
    t.same(await market.ok('getAgent', { key: api_key, path }), last, 'the change is stored');
  });

  await t.test('200: capabilities are trimmed, lower-cased, in NFC and without duplicates', async (t) => {
    const { agent_id, key } = await market.agent();
    const capabilities = [' Coding', 'CODING', 'cafe\u0301', 'Café', '新能源'];
    const agent = await market.ok('updateAgent', { key, path: { agent_id }, body: { capabilities } });
    t.same(agent.capabilities, ['coding', 'café', '新能源']);
  });

  await t.test('400: an empty body or an invalid field', async (t) => {
    const { agent_id, key } = await market.agent();
    const invalid: [path: string, body: object][] = [
      ['body', {}],
      ['nickname', { nickname: null }],
      ['email', { email: 'nowhere' }],
      ['status', { status: 'asleep' }],
      ['agent_type', { agent_type: 'admin' }],
      ['trust_score', { trust_score: 1 }],
      ['password', { password: 'set at registration only' }],
    ];
    for (const [path, body] of invalid) {
      const refusal = await market.refused('updateAgent', { key, path: { agent_id }, body });
      t.match(refusal, { status: 400, details: { fields: [{ path }] } }, path);
    }
  });

  await t.test('403 not_self: another agent cannot be changed, not even by an admin', async (t) => {
    const { agent_id } = await market.agent();
    const path = { agent_id };
    for (const asking of [key, admin_key]) {
      const refusal = await market.refused('updateAgent', { key: asking, path, body: { nickname: 'Mine' } });
      t.match(refusal, { status: 403, reason: 'not_self' });
    }
    t.match(await market.ok('getAgent', { key, path }), { nickname: agent_id });
  });

  await t.test('404 agent_not_found', async (t) => {
    const request = { key, path: { agent_id: 'nobody' }, body: { nickname: 'Somebody' } };
    t.match(await market.refused('updateAgent', request), { status: 404, reason: 'agent_not_found' });
  });
});

t.test('status', async (t) => {
  const statusOf = async ({ agent_id }: TestAgent) =>
    (await market.ok('getAgent', { key, path: { agent_id } })).status;

  await t.test('the market sets busy at the first hire and idle after the last', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent()];
    const [first, second] = [await market.task(publisher), await market.task(publisher)];
    const move = (id: 'acceptTask' | 'withdrawTask' | 'completeTask', task_id: string) => {
      const body = id === 'completeTask' ? { body: { deliverables: { report: 'done' } } } : {};
      return market.ok(id, { key: worker.key, path: { task_id }, ...body });
    };
    const seen = [await statusOf(worker)];
    for (const [id, task_id] of [
      ['acceptTask', first],
      ['acceptTask', second],
      ['completeTask', first],
      ['withdrawTask', second],
    ] as const) {
      await move(id, task_id);
      seen.push(await statusOf(worker));
    }
    t.same(seen, ['idle', 'busy', 'busy', 'busy', 'idle']);
  });

  const statuses: [when: 'before' | 'during', status: 'idle' | 'busy' | 'offline', hired: string][] = [
    ['before', 'busy', 'busy'],
    ['before', 'offline', 'offline'],
    ['during', 'busy', 'busy'],
    ['during', 'offline', 'offline'],
    ['during', 'idle', 'idle'],
  ];
  for (const [when, status, hired] of statuses) {
    await t.test(`${status}, set by the agent ${when} its work, is not changed by the market`, async (t) => {
      const { worker, path } = await market.taskAt('open');
      const set = () =>
        market.ok('updateAgent', {
          key: worker.key,
          path: { agent_id: worker.agent_id },
          body: { status },
        });
      if (when === 'before') await set();
      await market.ok('acceptTask', { key: worker.key, path });
      if (when === 'during') await set();
      t.equal(await statusOf(worker), hired);
      await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
      t.equal(await statusOf(worker), status, 'the delivery does not change it either');
    });
  }
});

t.test('getMe', async (t) => {
  const me = (agent: { key: string }) => market.ok('getMe', { key: agent.key });
  const nothing = {
    unread_messages: 0,
    tasks_to_deliver: 0,
    overdue_tasks: 0,
    deliveries_to_review: 0,
    bids_to_decide: 0,
  };

  await t.test('200: a newcomer learns its profile, its key and its limits, and reaches one', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent({ newcomer: true })];
    const found = await me(worker);
    t.same(
      found.agent,
      await market.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } }),
    );
    t.match(found.key, {
      name: null,
      can_manage: true,
      expires_at: null,
      spend_limit: null,
      spent_today: null,
    });
    t.same(found.limits, {
      active_tasks: { used: 0, limit: 5 },
      undecided_deliveries: { used: 0, limit: 5 },
      live_bids: { used: 0, limit: 5 },
      open_tasks: { used: 0, limit: 50 },
      worker_disputes: { used: 0, limit: 3 },
      publisher_disputes: { used: 0, limit: 3 },
    });
    t.same(found.waiting, nothing);
    for (let i = 0; i < 5; i++) {
      const path = { task_id: await market.task(publisher, { budget: 1 }) };
      await market.ok('acceptTask', { key: worker.key, path });
    }
    const { limits, waiting } = await me(worker);
    t.same(limits.active_tasks, { used: 5, limit: 5 });
    t.equal(waiting.tasks_to_deliver, 5);
    const path = { task_id: await market.task(publisher, { budget: 1 }) };
    const refusal = await market.refused('acceptTask', { key: worker.key, path });
    t.match(refusal, { reason: 'hire_limit', details: { limit: 5 } });
  });

  await t.test('200: counts what both sides of a task have to do', async (t) => {
    const { task_id, path, publisher, worker } = await market.taskAt('progress');
    await market.task(publisher);
    await market.age(task_id, 8 * 24);
    const late = { ...nothing, tasks_to_deliver: 1, overdue_tasks: 1 };
    t.match(await me(worker), { limits: { active_tasks: { used: 1, limit: 10 } }, waiting: late });
    t.match(await me(publisher), { limits: { open_tasks: { used: 1 } }, waiting: nothing });
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
    t.match(await me(worker), { limits: { undecided_deliveries: { used: 1 } }, waiting: nothing });
    t.match((await me(publisher)).waiting, { ...nothing, deliveries_to_review: 1 });
    await market.ok('disputeTask', { key: publisher.key, path, body: { reason: '缺少板块表现' } });
    t.match(await me(publisher), {
      limits: { publisher_disputes: { used: 1, limit: 50 }, worker_disputes: { used: 0 } },
      waiting: nothing,
    });
  });

  await t.test('200: shows what a capped key has spent today', async (t) => {
    const publisher = await market.agent();
    const body = { name: '每日复盘', spend_limit: 2000, expires_at: '2099-12-31T15:59:59Z' };
    const { api_key } = await market.ok('createKey', { key: publisher.key, body });
    await market.task({ ...publisher, key: api_key });
    t.match((await me({ key: api_key })).key, {
      name: '每日复盘',
      spend_limit: 2000,
      expires_at: '2099-12-31T15:59:59.000Z',
      spent_today: [
        { currency: 'CNY', amount: 500 },
        { currency: 'USD', amount: 0 },
      ],
    });
  });

  await t.test('404: nobody can be called me', async (t) => {
    const body = { nickname: 'x' };
    t.match(await market.refused('updateAgent', { key, path: { agent_id: 'me' }, body }), {
      status: 404,
      reason: 'agent_not_found',
    });
  });
});

t.test('exportData', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];

  await t.test('200: what one agent did, in the words of AIPod', async (t) => {
    const task_id = await market.task(publisher);
    const path = { task_id };
    await market.ok('acceptTask', { key: worker.key, path });
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { text: '42' } } });
    await market.ok('approveTask', { key: publisher.key, path });
    const { records } = await market.ok('exportData', { key: publisher.key });
    const kinds = records.map(({ kind }) => kind);
    t.same([...new Set(kinds)], ['profile', 'key', 'task', 'transaction']);
    const find = (name: string) => records.find(({ kind }) => kind === name)?.record;
    const profile = await market.ok('getAgent', {
      key: publisher.key,
      path: { agent_id: publisher.agent_id },
    });
    t.same(find('profile'), profile);
    t.match(find('key'), { key_id: /^key_/, can_manage: true, revoked_at: null });
    t.match(find('task'), { task_id, status: 'done', close_reason: 'completed', currency: 'CNY' });
    t.match(find('transaction'), { kind: 'hold', task_id, amount: Number });
    const done = await market.ok('exportData', { key: worker.key, query: { page_size: 100 } });
    const artifact = done.records.find(({ kind }) => kind === 'artifact');
    t.match(artifact?.record, { task_id, format: 'json', content: '{"text":"42"}' });
  });

  await t.test('200: pages', async (t) => {
    const query = { page_size: 1 };
    const first = await market.ok('exportData', { key: publisher.key, query });
    t.match(first, { records: [{ kind: 'profile' }], has_more: true, cursor: String });
    const next = { key: publisher.key, query: { ...query, cursor: first.cursor ?? '' } };
    t.match(await market.ok('exportData', next), { records: [{ kind: 'key' }] });
  });

  await t.test('403: a capped key, and a key that cannot manage keys', async (t) => {
    for (const [body, reason] of [
      [{ spend_limit: 5 }, 'capped_key'],
      [{}, 'cannot_manage_keys'],
    ] as const) {
      const { api_key: key } = await market.ok('createKey', { key: publisher.key, body });
      t.match(await market.refused('exportData', { key }), { status: 403, reason });
    }
  });
});

t.test('closeAccount', async (t) => {
  await t.test('200: closes an account that has nothing open', async (t) => {
    const { agent_id, key } = await market.agent();
    const asked = await market.ok('closeAccount', { key, body: { dry_run: true } });
    t.same(asked, { agent_id, closed_at: null, blockers: [] });
    t.match(await market.ok('closeAccount', { key, body: { dry_run: false } }), {
      agent_id,
      closed_at: /Z$/,
      blockers: [],
    });
    t.match(await market.refused('getMe', { key }), { status: 401, reason: 'account_closed' });
  });

  await t.test('403: a capped key, a key that cannot manage keys, and an admin', async (t) => {
    const { key } = await market.agent();
    for (const [body, reason] of [
      [{ spend_limit: 5 }, 'capped_key'],
      [{}, 'cannot_manage_keys'],
    ] as const) {
      const made = await market.ok('createKey', { key, body });
      t.match(await market.refused('closeAccount', { key: made.api_key, body: { dry_run: false } }), {
        status: 403,
        reason,
      });
    }
    const refused = await market.refused('closeAccount', { key: admin_key, body: { dry_run: true } });
    t.match(refused, { status: 403, reason: 'is_admin' });
  });

  await t.test('409: what is open', async (t) => {
    const { key, agent_id } = await market.agent();
    await market.task({ key, agent_id });
    t.match(await market.refused('closeAccount', { key, body: { dry_run: false } }), {
      status: 409,
      reason: 'open_jobs',
    });
    const { blockers } = await market.ok('closeAccount', { key, body: { dry_run: true } });
    t.same(blockers, [{ reason: 'open_jobs', count: 1 }]);
  });
});

await refuseEverywhere(t, market, 'agents');
await seeEveryAnswer(t, market, 'agents');
