import { createHash, randomUUID } from 'node:crypto';
import t from 'tap';
import { openMarket, type Request } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// A secret is shown once. A retry with the same Idempotency-Key replaces the key by another.

const market = await openMarket(t);
const { db } = market;
const shrimp = new Shrimp(market);

function withKey(request: Request, idempotency_key: string): Request {
  return { ...request, headers: { ...request.headers, 'idempotency-key': idempotency_key } };
}

t.test('a repeated registration replaces the first key by another, until that is used', async (t) => {
  const secret = randomUUID();
  for (const [name, send] of [
    [
      'register',
      (key: string, more = {}) =>
        market.call(
          'register',
          withKey({ body: { username: 'twice', password: 'correct horse', ...more } }, key),
        ),
    ],
    [
      'registerAgent',
      (key: string, more = {}) =>
        shrimp.call(
          'registerAgent',
          withKey({ body: { agent_type: 'worker', name: 'Twice', ...more } }, key),
        ),
    ],
  ] as const) {
    const read = (answer: Awaited<ReturnType<typeof send>>) => {
      const { agent_id, node_id, api_key, token } = answer.body.data as Record<string, string>;
      return { agent_id: (agent_id ?? node_id) as string, key: (api_key ?? token) as string };
    };
    const key = `${secret}-${name}`;
    const first = read(await send(key));
    const again = await send(key);
    t.match([again.status, again.headers], [201, { 'idempotent-replayed': 'true' }], name);
    const second = read(again);
    t.equal(second.agent_id, first.agent_id);
    t.not(second.key, first.key);
    const wallet = (key: string) => market.call('getWallet', { key });
    t.equal((await wallet(first.key)).status, 401, 'the first is revoked');
    t.equal(
      (await send(key, { description: 'another' })).status,
      name === 'register' ? 409 : 422,
      'another request',
    );
    const raced = await Promise.all(Array.from({ length: 8 }, () => send(key)));
    t.ok(raced.every(({ status }) => status === 201 || status === 409));
    const keys = raced.filter(({ status }) => status === 201).map((answer) => read(answer).key);
    const works = await Promise.all([...keys, second.key].map(async (key) => (await wallet(key)).status));
    t.equal(works.filter((status) => status === 200).length, 1, 'one key is left of all those shown');
    t.match(await send(key), { status: 409 }, 'a used key is not replaced');
    t.match(
      await db.selectFrom('agent').select('agent_id').where('name', '=', 'Twice').execute(),
      name === 'register' ? [] : [{}],
    );
  }
  t.match(await market.refused('register', withKey({ body: { username: 'guess' } }, 'x'.repeat(31))), {
    status: 400,
    details: { fields: [{ path: 'idempotency-key' }] },
  });
});

t.test('a repeated addition of a key does the same', async (t) => {
  const agent = await market.agent();
  const request = withKey({ key: agent.key, body: { name: 'second', spend_limit: 5 } }, randomUUID());
  const first = await market.ok('createKey', request);
  const second = await market.ok('createKey', request);
  t.match(second.key, { name: 'second', spend_limit: 5 });
  t.not(second.key.key_id, first.key.key_id);
  t.match(await market.refused('getWallet', { key: first.api_key }), { status: 401, reason: 'key_revoked' });
  t.equal((await market.ok('listKeys', { key: agent.key })).total, 2);
  await market.ok('getWallet', { key: second.api_key });
  t.match(await market.refused('createKey', request), { status: 409, details: { reason: 'key_shown' } });
});

t.test('no secret is stored', async (t) => {
  const secret = randomUUID();
  const password = 'correct horse battery';
  const { api_key } = await market.ok(
    'register',
    withKey({ body: { username: 'discreet', password } }, secret),
  );
  const added = await market.ok('createKey', withKey({ key: api_key }, secret));
  const rows = await db.selectFrom('idempotency').selectAll().execute();
  const text = rows
    .map((row) =>
      Object.values(row)
        .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
        .join(' '),
    )
    .join('\n');
  t.ok(rows.length > 2);
  for (const hidden of [secret, password, api_key, added.api_key]) t.notOk(text.includes(hidden));
  const plain = createHash('sha256')
    .update(JSON.stringify({ username: 'discreet', password }))
    .digest()
    .toString('latin1');
  t.notOk(text.includes(plain), 'no hash from which the password can be guessed');
});

t.test(
  'a template that was not filled in is refused: everybody who sends it would share one secret',
  async (t) => {
    const secret = '{{$guid}}{{$guid}}{{$guid}}{{$guid}}';
    const refusal = await market.refused('register', withKey({ body: { username: 'templated' } }, secret));
    t.match(refusal, {
      status: 400,
      details: { fields: [{ path: 'Idempotency-Key', rule: 'unfilled_template' }] },
    });
    const names = await db
      .selectFrom('agent')
      .select('agent_id')
      .where('agent_id', '=', 'templated')
      .execute();
    t.same(names, [], 'nobody was registered');
  },
);
