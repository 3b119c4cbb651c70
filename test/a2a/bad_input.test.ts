import t from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import type { Found } from './client.ts';

// What is sent by no SDK: each is refused by the protocol's own error, and changes nothing.

const market = await openMarket(t);
const employer = await market.agent();
const banned = await market.agent();
await market.ban(banned.agent_id);
const worker = await market.agent({ type: 'worker' });
const terms = { title: 'A table', description: 'Sum it.', budget: { min: 5, max: 30 } };

interface Sending {
  key?: string | undefined;
  version?: string;
  type?: string;
  url?: string;
  body: string | Buffer | object;
}

async function post({
  key = employer.key,
  version = '1.0',
  type = 'application/json',
  url = '/a2a',
  body,
}: Sending) {
  const response = await market.app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': type,
      ...(key !== '' && { authorization: `Bearer ${key}` }),
      ...(version !== '' && { 'a2a-version': version }),
    },
    payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() as Found };
}

const call = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 7, method, params });
let number = 0;
const say = (parts: unknown, others: object = {}) =>
  call('SendMessage', { message: { messageId: `bad-${++number}`, role: 'ROLE_USER', parts, ...others } });
const data = (value: unknown) => [{ data: value }];

const posted = await post({ body: say(data(terms)) });
const { id } = posted.body.result.task;
const draft_id = (await post({ body: say([{ text: 'A chair.' }]) })).body.result.task.id;
const configured = (configuration: object) => {
  const request = say(data(terms));
  return { ...request, params: { ...request.params, configuration } };
};
const jobs = async () => (await market.db.selectFrom('job').select('job_id').execute()).length;

const table: Record<string, [Sending, code: number, status?: number]> = {
  'no key': [{ key: '', body: call('ListTasks') }, -32_000, 401],
  'a wrong key': [{ key: 'wrong', body: call('ListTasks') }, -32_000, 401],
  'a banned agent': [{ key: banned.key, body: call('ListTasks') }, -32_000, 403],
  'no JSON': [{ body: '{"jsonrpc": ' }, -32_700],
  'no body': [{ body: '' }, -32_700],
  'no UTF-8': [{ body: Buffer.from([0x22, 0xff, 0x22]) }, -32_700],
  'another media type': [{ type: 'text/plain', body: call('ListTasks') }, -32_600, 415],
  'a batch': [{ body: [call('ListTasks')] }, -32_600],
  'a number': [{ body: '7' }, -32_600],
  'a notification': [{ body: { jsonrpc: '2.0', method: 'ListTasks' } }, -32_600],
  'another JSON-RPC': [{ body: { jsonrpc: '1.0', id: 7, method: 'ListTasks' } }, -32_600],
  'a member twice': [{ body: '{"jsonrpc":"2.0","id":7,"id":8,"method":"ListTasks"}' }, -32_600],
  'too many elements': [{ body: `[${'1,'.repeat(60_000)}1]` }, -32_600],
  'more than 1 MiB': [{ body: say([{ text: 'x'.repeat(1_100_000) }]) }, -32_600, 413],
  'nearly 1 MiB of text to a draft': [
    { body: say([{ text: 'x'.repeat(1_000_000) }], { taskId: 'none' }) },
    -32_001,
  ],
  'nearly 1 MiB of terms': [{ body: say(data({ ...terms, description: 'x'.repeat(1_000_000) })) }, -32_602],
  'params as an array': [{ body: { ...call('ListTasks'), params: [] } }, -32_602],
  'no version': [{ version: '', body: call('ListTasks') }, -32_009],
  'version 0.3': [{ version: '0.3', body: call('ListTasks') }, -32_009],
  'version 2.0': [{ version: '2.0', body: call('ListTasks') }, -32_009],
  'a method of 0.3': [{ body: call('message/send') }, -32_601],
  'a member of Object': [{ body: call('constructor') }, -32_601],
  'the extended card': [{ body: call('GetExtendedAgentCard') }, -32_004],
  'a push config': [
    { body: call('CreateTaskPushNotificationConfig', { taskId: id, url: 'https://a.example' }) },
    -32_003,
  ],
  'read a push config': [{ body: call('GetTaskPushNotificationConfig', { taskId: id, id: 'one' }) }, -32_003],
  'list push configs': [{ body: call('ListTaskPushNotificationConfigs', { taskId: id }) }, -32_003],
  'delete a push config': [
    { body: call('DeleteTaskPushNotificationConfig', { taskId: id, id: 'one' }) },
    -32_003,
  ],
  'a push config in a message': [
    { body: configured({ taskPushNotificationConfig: { url: 'https://a.example' } }) },
    -32_003,
  ],
  'an unknown task': [{ body: call('GetTask', { id: 'job_unknown' }) }, -32_001],
  'a task that is no id': [{ body: call('GetTask', { id: '../jobs' }) }, -32_001],
  'no task': [{ body: call('GetTask') }, -32_602],
  'a number as task': [{ body: call('GetTask', { id: 7 }) }, -32_602],
  'a negative history': [{ body: call('GetTask', { id, historyLength: -1 }) }, -32_602],
  'cancel an unknown task': [{ body: call('CancelTask', { id: 'job_unknown' }) }, -32_001],
  'subscribe to an unknown task': [{ body: call('SubscribeToTask', { id: 'job_unknown' }) }, -32_001],
  'an unknown state': [{ body: call('ListTasks', { status: 'TASK_STATE_RUNNING' }) }, -32_602],
  'a page of none': [{ body: call('ListTasks', { pageSize: 0 }) }, -32_602],
  'a time that is none': [{ body: call('ListTasks', { statusTimestampAfter: 'yesterday' }) }, -32_602],
  'no message': [{ body: call('SendMessage') }, -32_602],
  'no messageId': [{ body: say(data(terms), { messageId: undefined }) }, -32_602],
  'a messageId of two lines': [{ body: say(data(terms), { messageId: 'a\nb' }) }, -32_602],
  'a template as messageId': [{ body: say(data(terms), { messageId: '{{$guid}}' }) }, -32_602],
  'the role of the market': [{ body: say(data(terms), { role: 'ROLE_AGENT' }) }, -32_602],
  'a context of the client': [{ body: say(data(terms), { contextId: 'mine' }) }, -32_602],
  'no parts': [{ body: say([]) }, -32_602],
  '21 parts': [{ body: say(Array(21).fill({ text: 'a' })) }, -32_602],
  'a part of nothing': [{ body: say([{}]) }, -32_602],
  'a part of two kinds': [{ body: say([{ text: 'a', data: terms }]) }, -32_602],
  'text beside data': [{ body: say([{ text: 'a' }, { data: terms }]) }, -32_602],
  'two data parts': [{ body: say([{ data: terms }, { data: terms }]) }, -32_602],
  'a file': [{ body: say([{ raw: 'aGVsbG8=', mediaType: 'image/png' }]) }, -32_005],
  'a link': [{ body: say([{ url: 'https://a.example/a.png' }]) }, -32_005],
  'data as XML': [{ body: say([{ data: terms, mediaType: 'application/xml' }]) }, -32_005],
  'a text that is none': [{ body: say([{ text: 7 }]) }, -32_602],
  'data that is no object': [{ body: say(data([terms])) }, -32_602],
  'terms without a budget': [{ body: say(data({ title: 'A', description: 'B' })) }, -32_602],
  'an unknown operation': [{ body: say(data({ operation_id: 'fly' }), { taskId: id }) }, -32_004],
  'an operation of workers': [
    { body: say(data({ operation_id: 'createBid', body: {} }), { taskId: id }) },
    -32_004,
  ],
  'an operation of admins': [{ body: say(data({ operation_id: 'banAgent' }), { taskId: id }) }, -32_004],
  'an operation without a task': [{ body: say(data({ operation_id: 'deleteJob' })) }, -32_602],
  'an operation on a draft': [
    { body: say(data({ operation_id: 'deleteJob' }), { taskId: draft_id }) },
    -32_602,
  ],
  'fields outside body': [
    { body: say(data({ operation_id: 'updateJob', status: 'CLOSED' }), { taskId: id }) },
    -32_602,
  ],
  'a body that is none': [
    { body: say(data({ operation_id: 'updateJob', body: 7 }), { taskId: id }) },
    -32_602,
  ],
  'no bid': [{ body: say(data({ operation_id: 'acceptBid' }), { taskId: id }) }, -32_602],
  'an unknown bid': [
    { body: say(data({ operation_id: 'acceptBid', bid_id: 'bid_1' }), { taskId: id }) },
    -32_000,
  ],
  'a bid that is no id': [
    { body: say(data({ operation_id: 'acceptBid', bid_id: '../' }), { taskId: id }) },
    -32_602,
  ],
  'a bid for the job': [
    { body: say(data({ operation_id: 'deleteJob', bid_id: 'bid_1' }), { taskId: id }) },
    -32_602,
  ],
  'approval of nothing': [
    { body: say(data({ operation_id: 'updateJob', body: { status: 'CLOSED' } }), { taskId: id }) },
    -32_000,
  ],
  'a job of a worker': [{ key: worker.key, body: say(data(terms)) }, -32_000],
  'a draft of a worker': [{ key: worker.key, body: say([{ text: 'A chair.' }]) }, -32_000],
  'a draft of an admin': [{ key: admin_key, body: say([{ text: 'A chair.' }]) }, -32_000],
  'a message again, with other terms': [
    { body: say(data({ ...terms, title: 'Another' }), { messageId: 'bad-1' }) },
    -32_602,
  ],
};

t.test('bad input is refused by the protocol', async (t) => {
  const before = await jobs();
  for (const [name, [sending, code, expected = 200]] of Object.entries(table)) {
    const { status, body } = await post(sending);
    t.same([body.error?.code, status], [code, expected], `${name}: ${JSON.stringify(body).slice(0, 300)}`);
    t.equal(body.jsonrpc, '2.0');
    const details: Found[] = body.error?.data ?? [];
    t.ok(
      details.every((detail) => detail['@type']?.startsWith('type.googleapis.com/')),
      `${name}: types of details`,
    );
    if (code < -32_000 && code > -32_100) {
      t.match(details[0], { reason: /^[A-Z_]+$/, domain: 'a2a-protocol.org' }, `${name}: its reason`);
    }
  }
  t.equal(await jobs(), before, 'nothing was posted');
});

t.test('a refusal keeps the id of its request, and says what to do', async (t) => {
  const unknown = await post({ body: call('GetTask', { id: 'job_unknown' }) });
  t.equal(unknown.body.id, 7);
  const unauthorized = await post({ key: '', body: call('ListTasks') });
  t.equal(unauthorized.headers['www-authenticate'], 'Bearer');
  t.match(unauthorized.body.error.data[0], { reason: 'UNAUTHORIZED', domain: 'aipod-market' });
  const wrong = await post({ body: say(data({ ...terms, budget: { min: 5 } })) });
  t.match(wrong.body.error.data, [
    { reason: 'VALIDATION_ERROR' },
    { fieldViolations: [{ field: 'budget.max' }] },
    { value: { code: 'VALIDATION_ERROR', help: /^\/docs\/errors\// } },
  ]);
});

t.test('the version can be a parameter of the request', async (t) => {
  const { body } = await post({ version: '', url: '/a2a?A2A-Version=1.0', body: call('ListTasks') });
  t.match(body.result, { pageSize: 50, nextPageToken: '' });
});

t.test('limits of requests are those of the APIs', async (t) => {
  const limited = await openMarket(t, { rate_limit_per_minute: 3 });
  const { key } = await limited.agent({ newcomer: true });
  const headers = { authorization: `Bearer ${key}`, 'a2a-version': '1.0' };
  let last: Found;
  for (let sent = 0; sent < 4; sent += 1) {
    last = await limited.app.inject({ method: 'POST', url: '/a2a', headers, payload: call('ListTasks') });
  }
  t.equal(last.statusCode, 429);
  t.match(last.headers, { 'retry-after': /^\d+$/ });
  t.match(last.json().error, { code: -32_000, data: [{ reason: 'RATE_LIMITED' }] });
});

t.test('other methods of HTTP, and cards of agents, are not there', async (t) => {
  for (const url of ['/a2a', `/a2a/agents/${banned.agent_id}/agent-card.json`]) {
    t.equal((await market.app.inject(url)).statusCode, 404, url);
  }
});
