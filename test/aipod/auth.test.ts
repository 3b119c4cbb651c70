import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { openMarket } from '../support/market.ts';
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
    for (const username of ['Taken', 'taken', 'TAKEN', 'admin', 'Admin']) {
      const refusal = await market.refused('register', { body: { username } });
      t.match(refusal, { status: 409, reason: 'agent_exists', message: '用户名已存在' }, username);
    }
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

t.test('Accept-Language: en changes the messages and nothing else', async (t) => {
  const calls = [
    ['getWallet', {}],
    ['login', { body: { username: 'nobody' } }],
    ['register', { body: { username: 'admin' } }],
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
