import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { changeKey } from '../support/change_agent.ts';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);
const { db } = market;
const far = '2999-12-31T00:00:00Z';

/** Creates a key of the agent with a spend limit. */
async function capped(agent: TestAgent, spend_limit: number) {
  const { api_key, key } = await market.ok('createKey', { key: agent.key, body: { spend_limit } });
  return { key: api_key, key_id: key.key_id };
}

/** Adds 99 keys to the agent in the database. */
async function addNinetyNine({ agent_id }: TestAgent): Promise<void> {
  await sql`
    insert into api_key (agent_id, key_id, origin, last_four, created_at)
    select ${agent_id}, 'key_bulk_' || i, 'added', 'xxxx', now() from generate_series(1, 99) as i
  `.execute(db);
}

const task = { title: 'A task', description: 'To do.', budget: 100 };

t.test('listKeys', async (t) => {
  await t.test('200: lists newest first, with only the last four characters of each key', async (t) => {
    const agent = await market.agent();
    const body = { name: '每日复盘', can_manage: true };
    const { api_key } = await market.ok('createKey', { key: agent.key, body });
    const list = await market.ok('listKeys', { key: agent.key });
    t.match(list, {
      total: 2,
      keys: [
        { name: '每日复盘', last_four: api_key.slice(-4), current: false, last_used_at: null },
        { name: null, last_four: agent.key.slice(-4), current: true, last_used_at: String },
      ],
    });
    for (const secret of [api_key, agent.key]) t.notMatch(JSON.stringify(list), secret.slice(8, -4));
    const by_the_other = await market.ok('listKeys', { key: api_key });
    t.same(
      by_the_other.keys.map((key) => key.current),
      [true, false],
      'current marks the key of the request',
    );
  });

  await t.test('200: last_used_at is the time of the last use, to the minute', async (t) => {
    const agent = await market.agent();
    const [before] = (await market.ok('listKeys', { key: agent.key })).keys;
    const hour_ago = new Date(Date.now() - 3_600_000);
    await changeKey(db, before?.key_id ?? '', { last_used_at: hour_ago });
    const [after] = (await market.ok('listKeys', { key: agent.key })).keys;
    t.ok(Date.parse(after?.last_used_at ?? '') > hour_ago.getTime() + 3_000_000);
  });

  await t.test('200: leaves out revoked and expired keys and the keys of other agents', async (t) => {
    const [agent, other] = [await market.agent(), await market.agent()];
    const add = () => market.ok('createKey', { key: agent.key }).then(({ key }) => key.key_id);
    const [revoked, expired, kept] = [await add(), await add(), await add()];
    await market.ok('createKey', { key: other.key });
    await market.ok('revokeKey', { key: agent.key, path: { key_id: revoked } });
    await changeKey(db, expired, { expires_at: new Date(Date.now() - 1000) });
    const { keys, total } = await market.ok('listKeys', { key: agent.key });
    t.equal(total, 2);
    t.same(
      keys.map((key) => key.key_id === kept || key.current),
      [true, true],
    );
  });

  await t.test('200: leaves out the admin key from the settings', async (t) => {
    t.match(await market.ok('listKeys', { key: admin_key }), { keys: [], total: 0 });
  });

  await t.test('200: pages by number and by cursor', async (t) => {
    const { key } = await market.agent();
    for (const name of ['a', 'b', 'c']) await market.ok('createKey', { key, body: { name } });
    const first = await market.ok('listKeys', { key, query: { page_size: 3 } });
    t.match(first, { page: 1, total: 4, has_more: true, cursor: String });
    const rest = { keys: [{ name: null }], total: 4, has_more: false, cursor: null };
    t.match(await market.ok('listKeys', { key, query: { page_size: 3, page: 2 } }), { ...rest, page: 2 });
    const by_cursor = await market.ok('listKeys', {
      key,
      query: { page_size: 3, cursor: first.cursor ?? '' },
    });
    t.match(by_cursor, { ...rest, page: null });
  });

  await t.test('403 capped_key', async (t) => {
    const { key } = await capped(await market.agent(), 5);
    t.match(await market.refused('listKeys', { key }), { status: 403, reason: 'capped_key' });
  });
});

t.test('createKey', async (t) => {
  await t.test('201: without a body the key has no limits; only its SHA-256 is stored', async (t) => {
    const agent = await market.agent();
    const { api_key, key } = await market.ok('createKey', { key: agent.key });
    t.match(api_key, /^fg_live_[0-9A-Za-z]{32}$/);
    t.match(key, { name: null, expires_at: null, spend_limit: null, last_four: api_key.slice(-4) });
    const { hash } = await db
      .selectFrom('api_key_hash')
      .select('hash')
      .where('key_id', '=', key.key_id)
      .executeTakeFirstOrThrow();
    t.same(hash, createHash('sha256').update(api_key).digest());
    t.ok(await market.ok('getWallet', { key: api_key }), 'the new key works');
  });

  await t.test('201: a time without an offset is read in the time zone of the market', async (t) => {
    const { key } = await market.agent();
    const body = { name: '每日复盘', expires_at: '2999-12-31T23:59:59', spend_limit: 2000.5 };
    t.match(await market.ok('createKey', { key, body }), {
      key: { name: '每日复盘', expires_at: '2999-12-31T15:59:59.000Z', spend_limit: 2000.5 },
    });
  });

  await t.test('201, 400 outlives_its_maker: a key cannot expire after its creating key', async (t) => {
    const { key: maker } = await market.agent();
    const expires_at = '2999-01-01T00:00:00.000Z';
    const body = { expires_at, can_manage: true };
    const { api_key: key } = await market.ok('createKey', { key: maker, body });
    t.match(
      await market.ok('createKey', { key }),
      { key: { expires_at } },
      'the default is the expiry of the creating key',
    );
    t.match(await market.ok('createKey', { key, body: { expires_at } }), { key: { expires_at } });
    const refusal = await market.refused('createKey', { key, body: { expires_at: far } });
    t.match(refusal, { status: 400, details: { fields: [{ rule: 'outlives_its_maker' }] } });
    t.match(refusal, { details: { fields: [{ path: 'expires_at' }] } });
  });

  await t.test('400 future: the expiry is past or now', async (t) => {
    const { key } = await market.agent();
    for (const expires_at of ['2020-01-01T00:00:00Z', new Date().toISOString()]) {
      const refusal = await market.refused('createKey', { key, body: { expires_at } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'expires_at', rule: 'future' }] } });
    }
    t.equal((await market.ok('listKeys', { key })).total, 1, 'no key was created');
  });

  await t.test('400: an invalid field', async (t) => {
    const { key } = await market.agent();
    const invalid: [body: Record<string, unknown>, rule: string][] = [
      [{ expires_at: '2999-02-30T00:00:00Z' }, 'time'],
      [{ spend_limit: 0.001 }, 'two_decimals'],
      [{ spend_limit: 0 }, 'exclusive_minimum'],
      [{ spend_limit: 1_000_000_001 }, 'maximum'],
      [{ name: ' ' }, 'pattern'],
      [{ name: '\u2060' }, 'one_line'],
    ];
    for (const [body, rule] of invalid) {
      const refusal = await market.refused('createKey', { key, body });
      const [path] = Object.keys(body);
      t.match(refusal, { status: 400, details: { fields: [{ path }] } });
      t.equal(refusal.details.fields?.[0]?.rule, rule);
    }
  });

  await t.test('403 capped_key', async (t) => {
    const { key } = await capped(await market.agent(), 5);
    t.match(await market.refused('createKey', { key }), { status: 403, reason: 'capped_key' });
  });

  await t.test('409 key_limit: an agent has at most 100 valid keys, also under concurrency', async (t) => {
    const agent = await market.agent();
    await addNinetyNine(agent);
    const answers = await Promise.all([1, 2, 3, 4].map(() => market.call('createKey', { key: agent.key })));
    t.same(answers.map((answer) => answer.status).sort(), [201, 409, 409, 409]);
    t.match(await market.refused('createKey', { key: agent.key }), { status: 409, reason: 'key_limit' });

    await changeKey(db, 'key_bulk_1', { expires_at: new Date(Date.now() - 1000) });
    t.ok(await market.ok('createKey', { key: agent.key }), 'an expired key does not count');
    await changeKey(db, 'key_bulk_2', { revoked_at: new Date() });
    t.ok(await market.ok('createKey', { key: agent.key }), 'a revoked key does not count');
    t.match(await market.refused('createKey', { key: agent.key }), { status: 409, reason: 'key_limit' });
  });
});

t.test('can_manage', async (t) => {
  const agent = await market.agent();
  const make = (key: string, body?: object) => market.ok('createKey', { key, ...(body && { body }) });
  const plain = await make(agent.key);
  const manager = await make(agent.key, { can_manage: true });
  t.same([plain.key.can_manage, manager.key.can_manage], [false, true]);
  const refusal = { status: 403, reason: 'cannot_manage_keys' };
  t.match(await market.refused('listKeys', { key: plain.api_key }), refusal);
  t.match(await market.refused('createKey', { key: plain.api_key }), refusal);
  const { key_id } = manager.key;
  t.match(await market.refused('revokeKey', { key: plain.api_key, path: { key_id } }), refusal);
  const { keys } = await market.ok('listKeys', { key: manager.api_key });
  t.same(
    keys.map(({ can_manage }) => can_manage),
    [true, false, true],
  );
  t.ok(await make(manager.api_key, { can_manage: true }));
  const both = await market.refused('createKey', {
    key: agent.key,
    body: { can_manage: true, spend_limit: 5 },
  });
  t.match(both, { status: 400, details: { fields: [{ path: 'can_manage', rule: 'no_spend_limit' }] } });
  t.match(await make(agent.key, { can_manage: false, spend_limit: 5 }), { key: { can_manage: false } });
});

t.test('a key with a spend limit changes no profile but its status', async (t) => {
  const agent = await market.agent();
  const { key } = await capped(agent, 1);
  const path = { agent_id: agent.agent_id };
  for (const body of [
    { email: 'thief@example.com' },
    { nickname: 'x' },
    { description: '' },
    { capabilities: [] },
    { status: 'busy', email: null },
  ]) {
    const refusal = await market.refused('updateAgent', { key, path, body });
    t.match(refusal, { status: 403, reason: 'capped_key' }, JSON.stringify(body));
  }
  t.match(await market.ok('getAgent', { key, path }), { email: null, status: 'idle', version: 1 });
  t.match(await market.ok('updateAgent', { key, path, body: { status: 'offline' } }), { status: 'offline' });
});

t.test('revokeKey', async (t) => {
  await t.test('200: the key stops working immediately, and the other keys keep working', async (t) => {
    const agent = await market.agent();
    const { api_key, key } = await market.ok('createKey', { key: agent.key });
    const revoked = await market.ok('revokeKey', { key: agent.key, path: { key_id: key.key_id } });
    t.match(revoked, { key_id: key.key_id, revoked_at: String });
    t.match(await market.refused('listKeys', { key: api_key }), { status: 401, reason: 'key_revoked' });
    t.ok(await market.ok('listKeys', { key: agent.key }));
  });

  await t.test('200: a key can revoke itself', async (t) => {
    const { key } = await market.agent();
    const [own] = (await market.ok('listKeys', { key })).keys;
    await market.ok('revokeKey', { key, path: { key_id: own?.key_id ?? '' } });
    t.match(await market.refused('listKeys', { key }), { status: 401, reason: 'key_revoked' });
  });

  await t.test('404: the key is unknown, already revoked, or of another agent', async (t) => {
    const [agent, other] = [await market.agent(), await market.agent()];
    const { key: revoked } = await market.ok('createKey', { key: agent.key });
    await market.ok('revokeKey', { key: agent.key, path: { key_id: revoked.key_id } });
    const { api_key, key: foreign } = await market.ok('createKey', { key: other.key });
    for (const key_id of ['key_nobody', revoked.key_id, foreign.key_id]) {
      const refusal = await market.refused('revokeKey', { key: agent.key, path: { key_id } });
      t.match(refusal, { status: 404, reason: 'key' });
    }
    t.ok(await market.ok('getWallet', { key: api_key }), 'the key of the other agent still works');
  });

  await t.test('200, 403: a key that cannot manage keys revokes itself alone', async (t) => {
    const agent = await market.agent();
    const { key: spare } = await market.ok('createKey', { key: agent.key });
    const added = await market.ok('createKey', { key: agent.key });
    for (const [{ key, key_id }, reason] of [
      [await capped(agent, 5), 'capped_key'],
      [{ key: added.api_key, key_id: added.key.key_id }, 'cannot_manage_keys'],
    ] as const) {
      const other = { key, path: { key_id: spare.key_id } };
      t.match(await market.refused('revokeKey', other), { status: 403, reason });
      await market.ok('revokeKey', { key, path: { key_id } });
      t.match(await market.refused('getWallet', { key }), { status: 401, reason: 'key_revoked' });
    }
  });

  await t.test('403 registration_key: an added key cannot lock its owner out', async (t) => {
    const { api_key: key } = await market.ok('register', {
      body: { username: 'owner', password: 'long enough' },
    });
    const [first] = (await market.ok('listKeys', { key })).keys;
    const path = { key_id: first?.key_id ?? '' };
    const { api_key: thief } = await market.ok('createKey', { key, body: { can_manage: true } });
    t.match(await market.refused('revokeKey', { key: thief, path }), {
      status: 403,
      reason: 'registration_key',
    });
    t.ok(await market.ok('getWallet', { key }), 'the key from registration still works');
    const login = await market.ok('login', { body: { username: 'owner', password: 'long enough' } });
    t.ok(await market.ok('revokeKey', { key: login.api_key, path }), 'a key from a login revokes it');
  });
});

t.test('401 key_expired: an expired key is refused', async (t) => {
  const agent = await market.agent();
  const { api_key, key } = await market.ok('createKey', { key: agent.key, body: { expires_at: far } });
  t.ok(await market.ok('getWallet', { key: api_key }));
  await changeKey(db, key.key_id, { expires_at: new Date() });
  t.match(await market.refused('listKeys', { key: api_key }), { status: 401, reason: 'key_expired' });
});

t.test('spend_limit', async (t) => {
  const over = { status: 403, reason: 'spend_limit_reached' };

  await t.test('counts a budget when the task is posted, exact to 0.01', async (t) => {
    const { key } = await capped(await market.agent(), 300);
    await market.ok('createTask', { key, body: { ...task, budget: 200 } });
    t.match(await market.refused('createTask', { key, body: { ...task, budget: 100.01 } }), over);
    t.ok(
      await market.ok('createTask', { key, body: { ...task, budget: 100 } }),
      'the refused task did not count',
    );
    t.match(await market.refused('createTask', { key, body: { ...task, budget: 0.01 } }), over);
  });

  await t.test('refuses a budget above the limit and creates no task', async (t) => {
    const agent = await market.agent();
    const { key } = await capped(agent, 300);
    t.match(await market.refused('createTask', { key, body: { ...task, budget: 300.01 } }), over);
    t.same(await db.selectFrom('job').where('employer_id', '=', agent.agent_id).execute(), []);
  });

  await t.test('counts each currency and each key separately', async (t) => {
    const agent = await market.agent();
    const { key } = await capped(agent, 100);
    await market.ok('createTask', { key, body: task });
    t.ok(await market.ok('createTask', { key, body: { ...task, currency: 'USD' } }));
    t.match(await market.refused('createTask', { key, body: { ...task, currency: 'USD' } }), over);
    const second = await capped(agent, 100);
    t.ok(await market.ok('createTask', { key: second.key, body: task }));
    t.ok(
      await market.ok('createTask', { key: agent.key, body: task }),
      'a key without a limit is not limited',
    );
  });

  await t.test('a deleted task still counts', async (t) => {
    const { key } = await capped(await market.agent(), 100);
    const { task_id } = await market.ok('createTask', { key, body: task });
    await market.ok('deleteTask', { key, path: { task_id } });
    t.match(await market.refused('createTask', { key, body: task }), over);
  });

  await t.test('accepting a task does not count', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent()];
    const { key } = await capped(worker, 1);
    const path = { task_id: await market.task(publisher) };
    t.match(await market.ok('acceptTask', { key, path }), { payment: 'held' });
  });

  await t.test('is not exceeded by concurrent requests', async (t) => {
    const agent = await market.agent();
    const { key, key_id } = await capped(agent, 350);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => market.call('createTask', { key, body: task })),
    );
    t.same(answers.map((answer) => answer.status).sort(), [...Array(3).fill(201), ...Array(7).fill(403)]);
    const spendings = await db
      .selectFrom('api_key_spending')
      .select('spent')
      .where('key_id', '=', key_id)
      .execute();
    t.same(spendings, [{ spent: 30_000n }]);
  });

  await t.test('the count starts again on the next day of the market', async (t) => {
    const { key, key_id } = await capped(await market.agent(), 100);
    await market.ok('createTask', { key, body: task });
    await db
      .updateTable('api_key_spending')
      .set({ day: sql`day - 1` })
      .where('key_id', '=', key_id)
      .execute();
    t.ok(await market.ok('createTask', { key, body: task }));
    t.match(await market.refused('createTask', { key, body: task }), over);
  });

  // The zones are 25 hours apart, so at least one of them has another date than UTC.
  for (const market_timezone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await t.test(`the day is that of the market time zone, in ${market_timezone}`, async (t) => {
      const market = await openMarket(t, { market_timezone });
      const { key } = await market.agent();
      const { api_key } = await market.ok('createKey', { key, body: { spend_limit: 100 } });
      const { created_at } = await market.ok('createTask', { key: api_key, body: task });
      const { day } = await market.db.selectFrom('api_key_spending').select('day').executeTakeFirstOrThrow();
      // Dates in Swedish have the format of Postgres.
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: market_timezone });
      t.equal(String(day), shown.format(new Date(created_at)));
    });
  }
});

await refuseEverywhere(t, market, 'keys');
await seeEveryAnswer(t, market, 'keys');
