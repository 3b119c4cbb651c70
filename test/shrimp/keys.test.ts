import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;

const capped_key = { status: 403, code: 'FORBIDDEN', details: { reason: 'capped_key' } };

/** Adds a key with a spend limit to the agent. */
async function capped(agent: TestAgent, spend_limit: number) {
  const { token, key } = await shrimp.ok('createKey', { key: agent.key, body: { spend_limit } });
  return { key: token, key_id: key.key_id };
}

/** Lets a key have expired a second ago. */
function expire(key_id: string) {
  const expires_at = new Date(Date.now() - 1000);
  return db.updateTable('api_key').set({ expires_at }).where('key_id', '=', key_id).execute();
}

t.test('listKeys', async (t) => {
  await t.test('200: newest first, with the last four characters and nothing more', async (t) => {
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

  await t.test('200: neither revoked nor expired keys, nor those of others or of the operator', async (t) => {
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
  });

  await t.test('200: page by page, and by cursor', async (t) => {
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
  await t.test('201: without a body, a key like its maker, stored as its SHA-256', async (t) => {
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
    t.ok(await shrimp.ok('listKeys', { key: token }), 'it opens the door');
  });

  await t.test("201: the document's example, the time read in the market's zone", async (t) => {
    const { key } = await shrimp.agent('employer');
    const body = { name: '每日招标', expires_at: '2999-12-31T23:59:59', spend_limit: 5000 };
    t.match(await shrimp.ok('createKey', { key, body }), {
      key: { name: '每日招标', expires_at: '2999-12-31T15:59:59.000Z', spend_limit: 5000 },
    });
  });

  await t.test('201, 400: no key expires later than the one that makes it', async (t) => {
    const { key: maker } = await shrimp.agent('worker');
    const expires_at = '2999-01-01T00:00:00.000Z';
    const { token: key } = await shrimp.ok('createKey', { key: maker, body: { expires_at } });
    t.match(await shrimp.ok('createKey', { key }), { key: { expires_at } }, 'its own, unless said');
    const later = { expires_at: '2999-01-01T00:00:01Z' };
    t.match(await shrimp.refused('createKey', { key, body: later }), {
      status: 400,
      code: 'VALIDATION_ERROR',
      details: [{ path: 'expires_at', message: '不得晚于当前密钥的过期时间' }],
    });
  });

  await t.test('400: an expiry that is past or no time, and amounts that are none', async (t) => {
    const { key } = await shrimp.agent('worker');
    const faults = [
      { expires_at: '2020-01-01T00:00:00Z' },
      { expires_at: '2999-02-30T00:00:00Z' },
      { spend_limit: 0.001 },
      { spend_limit: 0 },
      { spend_limit: 1_000_000_001 },
      { name: ' ' },
    ];
    for (const body of faults) {
      const [path] = Object.keys(body);
      const refusal = await shrimp.refused('createKey', { key, body });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: [{ path }] }, JSON.stringify(body));
    }
    t.equal((await shrimp.ok('listKeys', { key })).pagination.total, 1, 'nothing was made');
  });

  await t.test('403 capped_key', async (t) => {
    const { key } = await capped(await shrimp.agent('employer'), 5);
    t.match(await shrimp.refused('createKey', { key }), capped_key);
  });

  await t.test('409 key_limit: a hundred that work, however many come at once', async (t) => {
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
    t.ok(await shrimp.ok('createKey', { key }), 'a revoked one makes room');
  });
});

t.test('revokeKey', async (t) => {
  await t.test('200: it stops at once, the others go on; a key may revoke itself', async (t) => {
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

  await t.test('404 key: unknown, revoked before, or of another', async (t) => {
    const [agent, other] = [await shrimp.agent('worker'), await shrimp.agent('worker')];
    const { key: revoked } = await shrimp.ok('createKey', { key: agent.key });
    await shrimp.ok('revokeKey', { key: agent.key, path: { key_id: revoked.key_id } });
    const { token, key: foreign } = await shrimp.ok('createKey', { key: other.key });
    for (const key_id of ['key_nobody', revoked.key_id, foreign.key_id]) {
      const refusal = await shrimp.refused('revokeKey', { key: agent.key, path: { key_id } });
      t.match(refusal, { status: 404, code: 'NOT_FOUND', details: { reason: 'key' } });
    }
    t.ok(await shrimp.ok('listKeys', { key: token }), "the other's still works");
  });

  await t.test('403 capped_key: not even itself', async (t) => {
    const { key, key_id } = await capped(await shrimp.agent('employer'), 5);
    t.match(await shrimp.refused('revokeKey', { key, path: { key_id } }), capped_key);
  });
});

t.test('401 key_expired: a key past its expiry', async (t) => {
  const agent = await shrimp.agent('worker');
  const { token, key } = await shrimp.ok('createKey', { key: agent.key });
  t.ok(await shrimp.ok('listKeys', { key: token }));
  await expire(key.key_id);
  t.match(await shrimp.refused('listKeys', { key: token }), {
    status: 401,
    code: 'UNAUTHORIZED',
    details: { reason: 'key_expired' },
  });
});

t.test('spend_limit: quotes count when bids are accepted, posting counts nothing', async (t) => {
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
  t.ok(await shrimp.ok('acceptBid', { key: employer.key, path: over }), 'a key without a limit');
});

await refuseEverywhere(t, shrimp, 'keys');
await seeEveryAnswer(t, shrimp, 'keys');
