import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import { changeKey } from '../support/change_agent.ts';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;

const capped_key = { status: 403, code: 'FORBIDDEN', details: { reason: 'capped_key' } };

/** Creates a key of the agent with a spend limit. */
async function capped(agent: TestAgent, spend_limit: number) {
  const { token, key } = await shrimp.ok('createKey', { key: agent.key, body: { spend_limit } });
  return { key: token, key_id: key.key_id };
}

/** Makes a key expire one second ago. */
function expire(key_id: string) {
  return changeKey(db, key_id, { expires_at: new Date(Date.now() - 1000) });
}

t.test('listKeys', async (t) => {
  await t.test('200: lists newest first, with only the last four characters of each key', async (t) => {
    const agent = await shrimp.agent('worker');
    const { token } = await shrimp.ok('createKey', { key: agent.key, body: { name: '每日招标' } });
    const list = await shrimp.ok('listKeys', { key: agent.key });
    t.match(list, {
      keys: [
        { name: '每日招标', last_four: token.slice(-4), current: false, last_used_at: null },
        { name: null, last_four: agent.key.slice(-4), current: true, last_used_at: String },
      ],
      pagination: { total: 2, total_capped: false, page: 1, limit: 20, has_more: false, cursor: null },
    });
    for (const secret of [token, agent.key]) t.notMatch(JSON.stringify(list), secret.slice(8, -4));
  });

  await t.test(
    '200: leaves out revoked, expired and foreign keys, and the configured admin key',
    async (t) => {
      const [agent, other] = [await shrimp.agent('worker'), await shrimp.agent('worker')];
      const add = ({ key }: TestAgent) => shrimp.ok('createKey', { key }).then(({ key }) => key.key_id);
      const [revoked, expired, kept] = [await add(agent), await add(agent), await add(agent)];
      await add(other);
      await shrimp.ok('revokeKey', { key: agent.key, path: { key_id: revoked } });
      await expire(expired);
      const { keys } = await shrimp.ok('listKeys', { key: agent.key });
      t.match(keys, [{ key_id: kept }, { current: true }]);
      t.equal(keys.length, 2);
      t.match(await shrimp.ok('listKeys', { key: admin_key }), { keys: [], pagination: { total: 0 } });
    },
  );

  await t.test('200: pages by number and by cursor', async (t) => {
    const { key } = await shrimp.agent('worker');
    for (const name of ['a', 'b']) await shrimp.ok('createKey', { key, body: { name } });
    const first = await shrimp.ok('listKeys', { key, query: { limit: 2 } });
    t.match(first, { keys: [{ name: 'b' }, { name: 'a' }], pagination: { total: 3, has_more: true } });
    const rest = { keys: [{ name: null }], pagination: { total: 3, has_more: false, cursor: null } };
    t.match(await shrimp.ok('listKeys', { key, query: { limit: 2, page: 2 } }), rest);
    const cursor = first.pagination.cursor ?? '';
    t.match(await shrimp.ok('listKeys', { key, query: { limit: 2, cursor } }), rest);
  });

  await t.test('403 capped_key', async (t) => {
    const { key } = await capped(await shrimp.agent('employer'), 5);
    t.match(await shrimp.refused('listKeys', { key }), capped_key);
  });
});

t.test('createKey', async (t) => {
  await t.test('201: without a body the key has no limits; only its SHA-256 is stored', async (t) => {
    const agent = await shrimp.agent('worker');
    const { token, key } = await shrimp.ok('createKey', { key: agent.key });
    t.match(token, /^fg_live_[0-9A-Za-z]{32}$/);
    t.match(key, { name: null, expires_at: null, spend_limit: null, current: false });
    const { hash } = await db
      .selectFrom('api_key_hash')
      .select('hash')
      .where('key_id', '=', key.key_id)
      .executeTakeFirstOrThrow();
    t.same(hash, createHash('sha256').update(token).digest());
    t.ok(await shrimp.ok('listJobs', { key: token }), 'the new key works');
  });

  await t.test('201: the example of the document; the time is in the time zone of the market', async (t) => {
    const { key } = await shrimp.agent('employer');
    const body = { name: '每日招标', expires_at: '2999-12-31T23:59:59', spend_limit: 5000 };
    t.match(await shrimp.ok('createKey', { key, body }), {
      key: { name: '每日招标', expires_at: '2999-12-31T15:59:59.000Z', spend_limit: 5000 },
    });
  });

  await t.test('201, 400: a key cannot expire later than the key that creates it', async (t) => {
    const { key: maker } = await shrimp.agent('worker');
    const expires_at = '2999-01-01T00:00:00.000Z';
    const body = { expires_at, can_manage: true };
    const { token: key } = await shrimp.ok('createKey', { key: maker, body });
    t.match(
      await shrimp.ok('createKey', { key }),
      { key: { expires_at } },
      'the default is the expiry of the creating key',
    );
    const later = { expires_at: '2999-01-01T00:00:01Z' };
    t.match(await shrimp.refused('createKey', { key, body: later }), {
      status: 400,
      code: 'VALIDATION_ERROR',
      details: { fields: [{ path: 'expires_at', message: '不得晚于当前密钥的过期时间' }] },
    });
  });

  await t.test('400: a past or invalid expiry, or another invalid field', async (t) => {
    const { key } = await shrimp.agent('worker');
    const invalid = [
      { expires_at: '2020-01-01T00:00:00Z' },
      { expires_at: '2999-02-30T00:00:00Z' },
      { spend_limit: 0.001 },
      { spend_limit: 0 },
      { spend_limit: 1_000_000_001 },
      { name: ' ' },
    ];
    for (const body of invalid) {
      const [path] = Object.keys(body);
      const refusal = await shrimp.refused('createKey', { key, body });
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path }] } },
        JSON.stringify(body),
      );
    }
    t.equal((await shrimp.ok('listKeys', { key })).pagination.total, 1, 'no key was created');
  });

  await t.test('403 capped_key', async (t) => {
    const { key } = await capped(await shrimp.agent('employer'), 5);
    t.match(await shrimp.refused('createKey', { key }), capped_key);
  });

  await t.test('409 key_limit: an agent has at most 100 valid keys, also under concurrency', async (t) => {
    const { agent_id, key } = await shrimp.agent('worker');
    await sql`
      insert into api_key (agent_id, key_id, origin, last_four, created_at)
      select ${agent_id}, 'key_bulk_' || i, 'added', 'xxxx', now() from generate_series(1, 99) as i
    `.execute(db);
    const answers = await Promise.all([1, 2, 3].map(() => shrimp.call('createKey', { key })));
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    t.match(await shrimp.refused('createKey', { key }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'key_limit', limit: 100 },
    });
    await shrimp.ok('revokeKey', { key, path: { key_id: 'key_bulk_1' } });
    t.ok(await shrimp.ok('createKey', { key }), 'a revoked key does not count');
  });
});

t.test('revokeKey', async (t) => {
  await t.test('200: a key can revoke itself and stops working; other keys keep working', async (t) => {
    const agent = await shrimp.agent('worker');
    const { token, key } = await shrimp.ok('createKey', { key: agent.key });
    const path = { key_id: key.key_id };
    t.match(await shrimp.ok('revokeKey', { key: token, path }), { ...path, revoked_at: /Z$/ });
    t.match(await shrimp.refused('listKeys', { key: token }), {
      status: 401,
      code: 'UNAUTHORIZED',
      details: { reason: 'key_revoked' },
    });
    t.ok(await shrimp.ok('listKeys', { key: agent.key }));
  });

  await t.test('404 key: the key is unknown, already revoked, or of another agent', async (t) => {
    const [agent, other] = [await shrimp.agent('worker'), await shrimp.agent('worker')];
    const { key: revoked } = await shrimp.ok('createKey', { key: agent.key });
    await shrimp.ok('revokeKey', { key: agent.key, path: { key_id: revoked.key_id } });
    const { token, key: foreign } = await shrimp.ok('createKey', { key: other.key });
    for (const key_id of ['key_nobody', revoked.key_id, foreign.key_id]) {
      const refusal = await shrimp.refused('revokeKey', { key: agent.key, path: { key_id } });
      t.match(refusal, { status: 404, code: 'NOT_FOUND', details: { reason: 'key' } });
    }
    t.ok(await shrimp.ok('listJobs', { key: token }), 'the key of the other agent still works');
  });

  await t.test('200, 403: a key that cannot manage keys revokes itself alone', async (t) => {
    const agent = await shrimp.agent('all');
    const { key: spare } = await shrimp.ok('createKey', { key: agent.key });
    const added = await shrimp.ok('createKey', { key: agent.key });
    for (const [{ key, key_id }, reason] of [
      [await capped(agent, 5), 'capped_key'],
      [{ key: added.token, key_id: added.key.key_id }, 'cannot_manage_keys'],
    ] as const) {
      const refusal = await shrimp.refused('revokeKey', { key, path: { key_id: spare.key_id } });
      t.match(refusal, { status: 403, code: 'FORBIDDEN', details: { reason } });
      await shrimp.ok('revokeKey', { key, path: { key_id } });
      t.match(await shrimp.refused('listJobs', { key }), { status: 401, details: { reason: 'key_revoked' } });
    }
  });

  await t.test('403 registration_key: an added key cannot lock its owner out', async (t) => {
    const agent = await shrimp.agent('all');
    const [first] = (await shrimp.ok('listKeys', { key: agent.key })).keys;
    const { token: thief } = await shrimp.ok('createKey', { key: agent.key, body: { can_manage: true } });
    const path = { key_id: first?.key_id ?? '' };
    const refusal = await shrimp.refused('revokeKey', { key: thief, path });
    t.match(refusal, { status: 403, code: 'FORBIDDEN', details: { reason: 'registration_key' } });
    t.ok(await shrimp.ok('listJobs', { key: agent.key }), 'the key from registration still works');
  });
});

t.test('401 key_expired: an expired key is refused', async (t) => {
  const agent = await shrimp.agent('worker');
  const { token, key } = await shrimp.ok('createKey', { key: agent.key });
  t.ok(await shrimp.ok('listJobs', { key: token }));
  await expire(key.key_id);
  t.match(await shrimp.refused('listKeys', { key: token }), {
    status: 401,
    code: 'UNAUTHORIZED',
    details: { reason: 'key_expired' },
  });
});

t.test('spend_limit: a quote counts when the bid is accepted; posting does not count', async (t) => {
  const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
  const { key, key_id } = await capped(employer, 3000);
  const bidFor = async (amount: number) => {
    const job_id = await shrimp.job({ ...employer, key });
    return { job_id, bid_id: await shrimp.bid(worker, job_id, { amount }) };
  };
  const [first, over, rest] = [await bidFor(2000), await bidFor(1000.01), await bidFor(1000)];
  await shrimp.ok('acceptBid', { key, path: first });
  t.match(await shrimp.refused('acceptBid', { key, path: over }), {
    status: 403,
    code: 'SPEND_LIMIT_REACHED',
  });
  await shrimp.ok('acceptBid', { key, path: rest });
  const spent = db.selectFrom('api_key_spending').select('spent').where('key_id', '=', key_id);
  t.same(await spent.execute(), [{ spent: 300_000n }]);
  t.ok(
    await shrimp.ok('acceptBid', { key: employer.key, path: over }),
    'a key without a limit is not limited',
  );
});

t.test("an admin's own keys are audited, and end when a configured key leaves the settings", async (t) => {
  const made = async () => (await shrimp.ok('createKey', { key: admin_key })).key.key_id;
  const [first, second] = [await made(), await made()];
  await shrimp.ok('revokeKey', { key: admin_key, path: { key_id: first } });
  const install = (...secrets: string[]) => inTransaction(db, (trx) => installAdminKeys(trx, secrets));
  const key = `fg_live_${'r'.repeat(32)}`;
  await install(admin_key);
  await install(key, admin_key);
  const left = await shrimp.ok('listKeys', { key: admin_key });
  t.match(left.keys, [{ key_id: second }], 'the same key again, or one more, changes nothing');

  await install(key);
  t.match(await shrimp.refused('listKeys', { key: admin_key }), { details: { reason: 'key_revoked' } });
  t.same((await shrimp.ok('listKeys', { key })).keys, []);
  const { audit } = await shrimp.ok('listAudit', { key, query: { target_id: 'admin' } });
  t.match(audit, [
    { action: 'revoke_key', reason: 'A key left ADMIN_API_KEY', details: { key_id: second } },
    { action: 'revoke_key', reason: null, details: { key_id: first } },
    { action: 'create_key', details: { key_id: second } },
    { action: 'create_key', details: { key_id: first } },
  ]);
  await install(admin_key);
});

await refuseEverywhere(t, shrimp, 'keys');
await seeEveryAnswer(t, shrimp, 'keys');
