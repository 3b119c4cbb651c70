import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { openMarket } from '../support/market.ts';
import { startTiny } from './tiny.ts';

interface Line {
  level: number;
  msg: string;
  [fact: string]: unknown;
}

/** Collects the lines of a log. */
function collect() {
  const texts: string[] = [];
  const read = () => texts.splice(0).map((text) => JSON.parse(text) as Line);
  return { log_stream: { write: (text: string) => void texts.push(text) }, read };
}

/** What a request to a small server logs. */
async function logOf(
  t: Test,
  {
    url,
    method = 'GET',
    headers = {},
    remoteAddress,
  }: { url: string; method?: 'GET' | 'PUT'; headers?: Record<string, string>; remoteAddress?: string },
  options: Parameters<typeof startTiny>[0] = {},
): Promise<Line> {
  const { log_stream, read } = collect();
  const { app } = await startTiny({ log_level: 'debug', log_stream, ...options });
  t.after(() => app.close());
  const response = await app.inject({ url, method, headers, ...(remoteAddress && { remoteAddress }) });
  const line = read().find(({ msg }) => msg === 'request');
  t.equal(response.headers['x-request-id'], line?.request_id);
  return line as Line;
}

t.test('a request says who, what and from where', async (t) => {
  t.hasStrict(
    await logOf(t, {
      url: '/t/things/thing_1',
      method: 'PUT',
      headers: { authorization: 'Bearer key-ann_2' },
    }),
    {
      level: 30,
      method: 'PUT',
      route: '/t/things/:thing_id',
      params: { thing_id: 'thing_1' },
      agent_id: 'ann',
      key_id: 'ann_2',
      address: '127.0.0.1',
      status: 200,
    },
  );
});

t.test('a refusal says why, and nothing that the client wrote', async (t) => {
  const wrong = await logOf(t, {
    url: '/t/things/thing_1',
    method: 'PUT',
    headers: { authorization: 'Bearer wrong-key' },
  });
  t.hasStrict(wrong, { status: 401, code: 'unauthorized', agent_id: null, key_id: null });
  t.notMatch(JSON.stringify(wrong), 'wrong-key');
  const key = { authorization: 'Bearer key-ann' };
  for (const value of [
    'fg_live_demo_employer_001',
    'whsec_abc',
    'two%20words',
    '%E5%AF%86%E7%A0%81',
    'a'.repeat(65),
  ])
    t.hasStrict(await logOf(t, { url: `/t/things/${value}`, headers: key }), { params: { thing_id: '?' } });
  t.hasStrict(await logOf(t, { url: '/t/things?limit=x', headers: key }), {
    code: 'validation_failed',
    reason: 'type',
  });
  t.hasStrict(await logOf(t, { url: '/t/a secret place' }), { route: null, code: 'not_found' });
});

t.test('health is logged at debug', async (t) => {
  const market = await openMarket(t, { log_level: 'info' }, collect().log_stream);
  const { log_stream, read } = collect();
  const loud = await openMarket(t, { log_level: 'debug' }, log_stream);
  for (const { app } of [market, loud]) for (const url of ['/livez', '/readyz']) await app.inject(url);
  t.same(
    read().map(({ level, route }) => [level, route]),
    [
      [20, '/livez'],
      [20, '/readyz'],
    ],
  );
});

t.test('the id of a request is that of a trusted proxy', async (t) => {
  const headers = { 'x-request-id': 'proxy-12345678' };
  const url = '/t/things/1';
  const cases: [trust_proxy: boolean | string[], remoteAddress: string, is_taken: boolean][] = [
    [true, '192.0.2.1', true],
    [false, '192.0.2.1', false],
    [['192.0.2.0/24'], '192.0.2.1', true],
    [['loopback'], '127.0.0.1', true],
    [['192.0.2.0/24'], '198.51.100.1', false],
  ];
  for (const [trust_proxy, remoteAddress, is_taken] of cases) {
    const { request_id } = await logOf(t, { url, headers, remoteAddress }, { trust_proxy });
    t.equal(request_id === headers['x-request-id'], is_taken, `${trust_proxy} ${remoteAddress}`);
  }
  for (const given of ['short', 'two words!', 'x'.repeat(129)]) {
    const { request_id } = await logOf(t, { url, headers: { 'x-request-id': given } }, { trust_proxy: true });
    t.match(request_id, /^[\da-f-]{36}$/);
  }
});

t.test('a valid traceparent is logged', async (t) => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  t.hasStrict(await logOf(t, { url: '/t/things/1', headers: { traceparent } }), { traceparent });
  t.notOk('traceparent' in (await logOf(t, { url: '/t/things/1', headers: { traceparent: 'a "line"' } })));
});

t.test('registrations, acts of admins and money that time moves are logged', async (t) => {
  const { log_stream, read } = collect();
  const market = await openMarket(t, { log_level: 'info', platform_fee_bps: 1_000 }, log_stream);
  const find = (msg: string) => read().filter((line) => line.msg === msg);

  const { task_id, publisher, worker } = await market.taskAt('delivered');
  t.match(find('registration'), [
    { level: 30, agent_id: publisher.agent_id, key_id: /^key_/, address: '127.0.0.1' },
    { agent_id: worker.agent_id },
  ]);

  await market.age(task_id, 100);
  t.equal(await market.sweep(), 1);
  t.match(find('money moved by time'), [
    { kind: 'release', job_id: task_id, agent_id: worker.agent_id, currency: 'CNY', amount: 500 },
    { kind: 'fee', job_id: task_id, agent_id: worker.agent_id, amount: -50 },
  ]);

  await market.taskAt('paid');
  t.same(find('money moved by time'), [], 'an agent moved this money, and its request is logged');

  const { admin_key } = await import('../support/market.ts');
  const ban = await market.app.inject({
    method: 'POST',
    url: `/api/v1/admin/agents/${worker.agent_id}/ban`,
    headers: { authorization: `Bearer ${admin_key}` },
    payload: { reason: 'a private reason' },
  });
  t.equal(ban.statusCode, 200);
  const lines = read();
  t.match(
    lines.filter(({ msg }) => msg === 'admin act'),
    [
      {
        action: 'ban_agent',
        target_type: 'agent',
        target_id: worker.agent_id,
        agent_id: 'admin',
        key_id: /^key_/,
      },
    ],
  );
  t.notMatch(JSON.stringify(lines), 'private reason');
});

t.test('an act that is rolled back is not logged', async (t) => {
  const { log_stream, read } = collect();
  const market = await openMarket(t, { log_level: 'info' }, log_stream);
  await sql`alter table api_key add constraint takes_none check (origin <> 'registration') not valid`.execute(
    market.db,
  );
  const body = { username: 'never', capabilities: [] };
  await market.app.inject({ method: 'POST', url: '/v1/auth/register', payload: body });
  t.same(
    read().filter(({ msg }) => msg === 'registration'),
    [],
  );
});
