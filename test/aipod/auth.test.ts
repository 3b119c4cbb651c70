import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);
const { db } = market;
const password = '正确的马电池订书钉';

t.test('register', async (t) => {
  await t.test('201: a username is enough', async (t) => {
    const { api_key, node_id } = await market.ok('register', { body: { username: 'My-node_1.0' } });
    t.match(api_key, /^fg_live_[0-9A-Za-z]{32}$/);
    t.equal(node_id, 'My-node_1.0', 'the case is kept');
    t.match(await market.ok('getAgent', { key: api_key, path: { agent_id: node_id } }), {
      agent_id: node_id,
      agent_type: 'all',
      nickname: node_id,
      description: '',
      email: null,
      capabilities: [],
      status: 'idle',
      trust_score: 0.5,
    });
    t.match(await market.ok('getWallet', { key: api_key }), { balance: 10_000, currency: 'CNY' });
  });

  await t.test('201: with every field; only hashes of the key and the password are stored', async (t) => {
    const profile = { nickname: '复盘助手', description: '每日复盘', email: 'node@example.com' };
    const body = { username: 'whole', ...profile, capabilities: [' Coding ', 'coding', '分析'], password };
    const answer = await market.call('register', { body });
    const { api_key } = answer.body.data;
    const agent = await market.ok('getAgent', { key: api_key, path: { agent_id: 'whole' } });
    t.match(agent, { ...profile, capabilities: ['coding', '分析'] });

    const { password_hash, hash } = await db
      .selectFrom('agent')
      .innerJoin('api_key_hash', 'api_key_hash.agent_id', 'agent.agent_id')
      .select(['password_hash', 'hash'])
      .where('agent.agent_id', '=', 'whole')
      .executeTakeFirstOrThrow();
    t.match(password_hash, /^\$argon2id\$/);
    t.same(hash, createHash('sha256').update(api_key).digest());
    const stored = await readEverything();
    t.match(stored, '复盘助手', 'the whole database was read');
    for (const secret of [api_key, password]) {
      t.notOk(stored.includes(secret));
      t.notOk(stored.includes(Buffer.from(secret).toString('hex')));
    }
    t.notOk(JSON.stringify([answer.body, agent]).includes(password), 'the password is never shown');
  });

  await t.test('201: several agents can have the same email', async (t) => {
    for (const username of ['twin_1', 'twin_2']) {
      const { node_id } = await market.ok('register', { body: { username, email: 'twins@example.com' } });
      t.equal(node_id, username);
    }
  });

  await t.test('409: the username is taken, in any case', async (t) => {
    await market.ok('register', { body: { username: 'Taken' } });
    for (const username of ['Taken', 'taken', 'TAKEN']) {
      const refusal = await market.refused('register', { body: { username } });
      t.match(refusal, { status: 409, reason: 'agent_exists', message: '用户名已存在' }, username);
    }
  });

  await t.test('400 reserved: a username speaks for the market', async (t) => {
    for (const username of ['platform', 'Admin_', 'a-d.m_in', 'SUPPORT', 'me', 'adm1n', 'rnoderator']) {
      const refusal = await market.refused('register', { body: { username, nickname: '\u200b' } });
      const fields = [
        { path: 'username', rule: 'reserved' },
        { path: 'nickname', rule: 'one_line' },
      ];
      t.match(refusal, { status: 400, details: { fields } }, username);
    }
    t.ok(await market.ok('register', { body: { username: 'market_maker' } }), 'a longer name is free');
  });

  await t.test('409 look_alike: a username looks like the id of an established agent', async (t) => {
    const trust = (username: string, trust_weight: number) =>
      db.updateTable('agent').set({ trust_weight }).where('agent_id', '=', username).execute();
    const idempotency = { 'idempotency-key': 'l'.repeat(32) };
    const original = { body: { username: 'Willow_m01' }, headers: idempotency };
    await market.ok('register', original);
    await trust('Willow_m01', 3);
    t.ok(await market.ok('register', { body: { username: 'VVillow_m01' } }), 'not established yet');
    await trust('Willow_m01', 3.01);
    for (const username of ['vvillow_mO1', 'WiIlow_m01', 'w1ll0w_rnoi', 'VVIIIOVV_RNO1']) {
      const refusal = await market.refused('register', { body: { username } });
      t.match(refusal, { status: 409, reason: 'look_alike' }, username);
      t.notMatch(JSON.stringify(refusal), 'Willow_m01', 'names nobody');
      const login = await market.refused('login', { body: { username, password } });
      t.match(login, { status: 401 }, 'nothing was registered');
    }
    t.ok(await market.ok('register', { body: { username: 'willow_m02' } }), 'another id is free');
    t.match(await market.refused('register', { body: { username: 'WILLOW_M01' } }), {
      reason: 'agent_exists',
    });
    t.equal((await market.ok('register', original)).node_id, 'Willow_m01', 'a retry of its own registration');
  });

  await t.test('409: of concurrent registrations with the same username, one succeeds', async (t) => {
    const names = ['racer', 'Racer', 'RACER', 'rAcer', 'racEr'];
    const answers = await Promise.all(
      names.map((username) => market.call('register', { body: { username } })),
    );
    t.same(answers.map((answer) => answer.status).sort(), [201, 409, 409, 409, 409]);
  });

  const invalid: [path: string, body: object][] = [
    ['username', {}],
    ['username', { username: 'x' }],
    ['username', { username: 'x'.repeat(65) }],
    ['username', { username: 'with space' }],
    ['username', { username: '节点' }],
    ['username', { username: 'name\n' }],
    ['username', { username: '..' }],
    ['username', { username: '.....' }],
    ['username', { username: 12 }],
    ['email', { username: 'fine', email: 'nowhere' }],
    ['password', { username: 'fine', password: '7 chars' }],
    ['nickname', { username: 'fine', nickname: '  ' }],
    ['nickname', { username: 'fine', nickname: 'ad\u200bmin' }],
    ['nickname', { username: 'fine', nickname: 'line 1\nline 2' }],
    ['capabilities.1', { username: 'fine', capabilities: ['coding', '\u200b'] }],
    ['description', { username: 'fine', description: 'x'.repeat(2001) }],
    ['capabilities', { username: 'fine', capabilities: Array(33).fill('coding') }],
    ['capabilities.1', { username: 'fine', capabilities: ['coding', 'x'.repeat(65)] }],
    ['capabilities.0', { username: 'fine', capabilities: [' '] }],
    ['agent_type', { username: 'fine', agent_type: 'admin' }],
  ];
  for (const [path, body] of invalid) {
    await t.test(`400: ${path} of ${JSON.stringify(body).slice(0, 60)}`, async (t) => {
      const refusal = await market.refused('register', { body });
      t.match(refusal, { status: 400, reason: 'validation_failed', details: { fields: [{ path }] } });
    });
  }
});

t.test('login', async (t) => {
  const { api_key: first_key } = await market.ok('register', { body: { username: 'Sleeper', password } });

  await t.test('200: returns a second key, valid for 30 days, for the username in any case', async (t) => {
    const login = await market.ok('login', { body: { username: 'sLEEPER', password } });
    t.equal(login.node_id, 'Sleeper');
    t.match(login.api_key, /^fg_live_[0-9A-Za-z]{32}$/);
    for (const key of [login.api_key, first_key]) t.ok(await market.ok('getWallet', { key }));
    const { created_at, expires_at } = await db
      .selectFrom('api_key')
      .select(['created_at', 'expires_at'])
      .where('agent_id', '=', 'Sleeper')
      .where('origin', '=', 'login')
      .executeTakeFirstOrThrow();
    t.equal(login.expires_at, expires_at?.toISOString());
    const ms = Number(expires_at) - Number(created_at);
    t.ok(
      Math.abs(ms - 30 * 24 * 3_600_000) <= 1,
      'the key expires after 30 days, within a rounding error of 1 ms',
    );
  });

  await t.test('401: the same for an unknown username, a wrong password and no password', async (t) => {
    await market.ok('register', { body: { username: 'keyless' } });
    const answers = [];
    for (const username of ['nobody', 'Sleeper', 'keyless']) {
      const { status, body } = await market.call('login', { body: { username, password: '不是这个密码吧' } });
      answers.push({ status, ...body, timestamp: null });
    }
    t.match(answers[0], { status: 401, data: { details: { reason: 'wrong_login' } } });
    for (const answer of answers) t.same(answer, answers[0]);
  });

  await t.test('403: a ban is revealed only with the right password', async (t) => {
    await market.ban('Sleeper');
    const right = { username: 'Sleeper', password };
    t.match(await market.refused('login', { body: right }), { status: 403, reason: 'agent_banned' });
    const wrong = { username: 'Sleeper', password: 'not this one' };
    t.match(await market.refused('login', { body: wrong }), { status: 401, reason: 'wrong_login' });
  });

  await t.test('400: the password is missing', async (t) => {
    t.match(await market.refused('login', { body: { username: 'Sleeper' } }), {
      status: 400,
      details: { fields: [{ path: 'password' }] },
    });
  });
});

t.test('login keys', async (t) => {
  const { api_key: key } = await market.ok('register', { body: { username: 'commuter', password } });
  const logIn = () =>
    market.ok('login', { body: { username: 'commuter', password } }).then(({ api_key }) => api_key);
  const statusOf = async (key: string) => (await market.call('getWallet', { key })).status;
  const count = async () => (await market.ok('listKeys', { key, query: { page_size: 1 } })).total;
  const first = await logIn();
  const second = await logIn();
  await fill('commuter', 18);
  t.equal(await count(), 21, '20 from logins, and the one from registration');
  const third = await logIn();
  t.equal(await statusOf(first), 401, 'the oldest is revoked');
  for (const other of [key, second, third]) t.equal(await statusOf(other), 200);
  await Promise.all([1, 2, 3].map(logIn));
  t.equal(await count(), 21, 'also when logins run together');
});

/** Adds valid login keys to an agent in the database. */
async function fill(agent_id: string, keys: number): Promise<void> {
  await sql`
    insert into api_key (agent_id, key_id, origin, can_manage, last_four, expires_at, created_at)
    select ${agent_id}, 'key_zz_' || i, 'login', true, 'xxxx', now() + interval '1 day', now()
    from generate_series(1, ${keys}) as i
  `.execute(db);
}

t.test('changePassword', async (t) => {
  const fresh = 'a new password';
  const logIn = (username: string, password: string) =>
    market.call('login', { body: { username, password } });
  const change = (key: string, body: object, headers = {}) =>
    market.call('changePassword', { key, body, headers });

  await t.test('200: revokes the keys of logins, also its own, and no other', async (t) => {
    const { api_key } = await market.ok('register', { body: { username: 'changer', password } });
    const { api_key: added } = await market.ok('createKey', { key: api_key });
    const logins = [await logIn('changer', password), await logIn('changer', password)];
    const [own, other] = logins.map(({ body }) => body.data.api_key) as [string, string];
    const changed = await market.ok('changePassword', {
      key: own,
      body: { old_password: password, new_password: fresh },
    });
    t.same(changed, { node_id: 'changer', revoked_keys: 2 });
    for (const key of [own, other])
      t.match(await market.refused('getWallet', { key }), { reason: 'key_revoked' });
    for (const key of [api_key, added]) t.ok(await market.ok('getWallet', { key }));
    t.same([(await logIn('changer', password)).status, (await logIn('changer', fresh)).status], [401, 200]);
  });

  await t.test('200: an agent without a password sets its first one', async (t) => {
    const { api_key } = await market.ok('register', { body: { username: 'late' } });
    const { api_key: added } = await market.ok('createKey', { key: api_key });
    const body = { new_password: fresh };
    const cannot = await market.refused('changePassword', { key: added, body });
    t.match(cannot, { status: 403, reason: 'cannot_manage_keys' });
    const superfluous = { ...body, old_password: 'none was set' };
    t.match(await market.refused('changePassword', { key: api_key, body: superfluous }), {
      reason: 'wrong_password',
    });
    t.match(await change(api_key, body), { status: 200, body: { data: { revoked_keys: 0 } } });
    t.equal((await logIn('late', fresh)).status, 200);
    t.match(
      await market.refused('changePassword', { key: api_key, body }),
      { reason: 'wrong_password' },
      'once',
    );
  });

  await t.test('200: of two changes with one old password one succeeds', async (t) => {
    const { api_key } = await market.ok('register', { body: { username: 'doubled', password } });
    const answers = await Promise.all(
      ['first new one', 'second new one'].map((new_password) =>
        change(api_key, { old_password: password, new_password }),
      ),
    );
    t.same(answers.map(({ status }) => status).sort(), [200, 403]);
  });

  await t.test('a login that compared the old password while it changed leaves no key', async (t) => {
    await market.ok('register', { body: { username: 'overtaken', password } });
    const { login } = await db.transaction().execute(async (trx) => {
      const change = trx.updateTable('agent').set({ password_hash: 'another' });
      await change.where('agent_id', '=', 'overtaken').execute();
      const login = logIn('overtaken', password);
      while (!(await isWaiting())) await pause(10);
      return { login };
    });
    t.equal((await login).status, 401);
  });

  /** Whether a statement in this database waits for a row. */
  async function isWaiting(): Promise<boolean> {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(db);
    return rows.length > 0;
  }

  await t.test('200: a retry returns the first response', async (t) => {
    const { api_key } = await market.ok('register', { body: { username: 'retrier', password } });
    const body = { old_password: password, new_password: fresh };
    const headers = { 'idempotency-key': 'r'.repeat(32) };
    await change(api_key, body, headers);
    t.match(await change(api_key, body, headers), {
      status: 200,
      headers: { 'idempotent-replayed': 'true' },
    });
    const other = await change(api_key, { ...body, new_password: 'yet another one' }, headers);
    t.match(other, { status: 409, body: { data: { details: { reason: 'idempotency_mismatch' } } } });
  });

  await t.test('403: a capped key, an admin; 412: the agent changed; 400: too short', async (t) => {
    const { api_key } = await market.ok('register', { body: { username: 'careful', password } });
    const { api_key: capped } = await market.ok('createKey', { key: api_key, body: { spend_limit: 1 } });
    const body = { old_password: password, new_password: fresh };
    t.match(await market.refused('changePassword', { key: capped, body }), {
      status: 403,
      reason: 'capped_key',
    });
    const by_admin = { key: admin_key, body: { new_password: fresh } };
    t.match(await market.refused('changePassword', by_admin), { status: 403, reason: 'invalid_agent_type' });
    const stale = { key: api_key, body, headers: { 'if-match': '"7"' } };
    t.match(await market.refused('changePassword', stale), { status: 412 });
    const short = { key: api_key, body: { ...body, new_password: '7 chars' } };
    t.match(await market.refused('changePassword', short), {
      status: 400,
      details: { fields: [{ path: 'new_password' }] },
    });
    t.equal((await logIn('careful', password)).status, 200, 'nothing changed');
  });
});

t.test('Accept-Language: en changes the messages and nothing else', async (t) => {
  const calls = [
    ['getWallet', {}],
    ['login', { body: { username: 'nobody' } }],
    ['register', { body: { username: 'My-node_1.0' } }],
    ['getStatus', {}],
  ] as const;
  for (const [id, request] of calls) {
    const zh = await market.call(id, request);
    const en = await market.call(id, { ...request, headers: { 'accept-language': 'en' } });
    t.match(zh.body.message, /\p{Script=Han}/u);
    t.match(en.body.message, /^[ -~]+$/, 'plain English');
    t.same(withoutWords(en.body), withoutWords(zh.body));
  }
});

/** Removes messages and times from a body. */
function withoutWords(body: object): unknown {
  const moving = ['message', 'timestamp', 'time', 'uptime_seconds'];
  return JSON.parse(JSON.stringify(body, (name, value) => (moving.includes(name) ? undefined : value)));
}

/** Reads every row of every table as text. */
async function readEverything(): Promise<string> {
  const tables = await db.introspection.getTables();
  let text = '';
  for (const { name } of tables) {
    const { rows } = await sql`select ${sql.ref(name)}::text as row from ${sql.table(name)}`.execute(db);
    text += JSON.stringify(rows);
  }
  return text;
}

await refuseEverywhere(t, market, 'auth');
await seeEveryAnswer(t, market, 'auth');
