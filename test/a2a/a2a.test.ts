import { TaskState } from '@a2a-js/sdk';
import t from 'tap';
import { stateOf as stateOfJob } from '../../src/a2a/tasks.ts';
import { DRAFTS_LIMIT } from '../../src/domain/jobs/drafts.ts';
import { openMarket } from '../support/market.ts';
import { askedOf, connect, type Found, getTask, refusalOf, send, stateOf, verifyCard } from './client.ts';

// Whole jobs through A2A, with the SDK's own client, while the workers work over the APIs.

const market = await openMarket(t);
const url = await market.app.listen({ host: '127.0.0.1', port: 0 });
const CARD = '/.well-known/agent-card.json';
const terms = { title: 'A table', description: 'Sum the rows.', budget: { min: 5, max: 30 } };

/** Calls Shrimp Market. */
async function shrimp(key: string, method: string, path: string, body?: object): Promise<Found> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { success, data, error } = (await response.json()) as Found;
  t.ok(success, `${method} ${path} ${JSON.stringify(error)}`);
  return data;
}
const bidOn = (key: string, id: string) =>
  shrimp(key, 'POST', `/jobs/${id}/bids`, {
    proposal: 'By Friday.',
    quote: { amount: 20, delivery_days: 2 },
  });
const deliver = (key: string, id: string, title = 'Sum') =>
  shrimp(key, 'POST', `/jobs/${id}/artifacts`, { artifact_type: 'final', title, content: '42' });

t.test('the card leads to the market, and its signature is valid', async (t) => {
  const client = await connect(url, 'none');
  const card = await client.getAgentCard(undefined, verifyCard);
  t.match(card.supportedInterfaces, [
    { url: `${url}/a2a`, protocolBinding: 'JSONRPC', protocolVersion: '1.0' },
  ]);
  const changed = { ...card, description: 'Another.' };
  const { debug } = console;
  console.debug = () => {};
  await t.rejects(verifyCard(changed), { message: /No valid signatures/ }, 'a changed card is refused');
  console.debug = debug;
  const elsewhere = await market.app.inject({ url: CARD, headers: { host: 'elsewhere.example' } });
  t.notOk(elsewhere.json().signatures, 'no signature for an address that any caller can name');
  const unsigned = await openMarket(t, { signing_key: null });
  t.notOk((await unsigned.app.inject(CARD)).json().signatures, 'none without a key');
  const named = await openMarket(t, { public_url: 'https://market.example' });
  const [{ protected: header }] = (await named.app.inject(CARD)).json().signatures;
  t.match(JSON.parse(Buffer.from(header, 'base64url').toString()), {
    alg: 'EdDSA',
    jku: 'https://market.example/.well-known/jwks.json',
  });
});

t.test('an employer has a job done', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const task = await send(client, terms);
  const { id } = task;
  t.equal(stateOf(task), 'SUBMITTED');
  t.equal(task.contextId, id);
  t.same(
    askedOf(task).allowed_actions.map(({ operation_id }: Found) => operation_id),
    ['inviteWorker', 'deleteJob'],
  );
  await bidOn(worker.key, id);
  const { bids, allowed_actions } = askedOf(await getTask(client, id));
  t.match(bids, [{ worker_id: worker.agent_id, quote: { amount: 20 }, proposal: 'By Friday.' }]);
  t.match(allowed_actions[0], { operation_id: 'acceptBid', needs: ['bid_id'] });
  const accepted = { operation_id: 'acceptBid', bid_id: bids[0].bid_id };
  t.equal(stateOf(await send(client, accepted, { taskId: id })), 'WORKING');
  await send(client, 'Begin, please.', { taskId: id });
  await deliver(worker.key, id);
  const delivered = await getTask(client, id, 5);
  t.equal(stateOf(delivered), 'INPUT_REQUIRED');
  t.match(delivered.artifacts, [
    {
      name: 'Sum',
      parts: [{ content: { $case: 'text', value: '42' } }],
      metadata: { worker_id: worker.agent_id },
    },
  ]);
  t.match(delivered.history, [
    { parts: [{ content: { value: 'Begin, please.' } }], metadata: { to_agent_id: worker.agent_id } },
  ]);
  const [approve] = askedOf(delivered).allowed_actions;
  t.match(approve, { operation_id: 'updateJob', body: { status: 'CLOSED' } });
  const approval = { taskId: id, messageId: 'approval' };
  t.equal(stateOf(await send(client, approve, approval)), 'COMPLETED');
  t.equal(stateOf(await send(client, approve, approval)), 'COMPLETED', 'a repeat is no error');
  t.equal((await market.wallet(worker)).balance, 10_020);
});

t.test('free text asks for terms, and a later message opens the job', async (t) => {
  const employer = await market.agent();
  const client = await connect(url, employer.key);
  const draft = await send(client, 'I need a table.', { messageId: 'draft' });
  const { id } = draft;
  t.equal(stateOf(draft), 'INPUT_REQUIRED');
  t.match(askedOf(draft), {
    operation_id: 'createJob',
    schema: {
      required: ['title', 'description', 'budget'],
      properties: { budget: { required: ['min', 'max'] } },
    },
  });
  t.notMatch(JSON.stringify(askedOf(draft)), /\$ref|"x-/);
  t.equal(
    (await send(client, 'I need a table.', { messageId: 'draft' })).id,
    id,
    'the same message, the same task',
  );
  t.equal(stateOf(await getTask(client, id)), 'INPUT_REQUIRED');
  t.equal(stateOf(await send(client, 'Please.', { taskId: id })), 'INPUT_REQUIRED', 'text does not open it');
  const posting = { taskId: id, messageId: 'posting' };
  const posted = await send(client, terms, posting);
  t.same([posted.id, stateOf(posted)], [id, 'SUBMITTED']);
  t.equal((await send(client, terms, posting)).id, id, 'a repeat posts nothing');
  t.equal(
    (await send(client, 'I need a table.', { messageId: 'draft' })).id,
    id,
    'the first message leads to the job',
  );
  t.equal(await refusalOf(send(client, terms, { taskId: id })), -32_602, 'it is posted once');
  t.equal((await shrimp(employer.key, 'GET', '/jobs?role=employer')).jobs.length, 1);

  const given_up = await send(client, 'And a chair.');
  t.equal(stateOf(await client.cancelTask({ tenant: '', id: given_up.id, metadata: undefined })), 'CANCELED');
  t.equal(await refusalOf(getTask(client, given_up.id)), -32_001);

  const ids: string[] = [];
  for (let number = 0; number <= DRAFTS_LIMIT; number += 1)
    ids.push((await send(client, `Chair ${number}`)).id);
  t.equal(await refusalOf(getTask(client, ids[0] ?? '')), -32_001, 'the oldest draft ends');
  t.equal(stateOf(await getTask(client, ids[1] ?? '')), 'INPUT_REQUIRED');
  await market.db
    .updateTable('job_draft')
    .set({ created_at: new Date(0) })
    .where('job_id', '=', ids[2] ?? '')
    .execute();
  t.equal(await refusalOf(getTask(client, ids[2] ?? '')), -32_001, 'a draft ends after a day');
  t.equal(await refusalOf(send(client, terms, { taskId: ids[2] ?? '' })), -32_001);
});

t.test('a direct job, and a text that could be for several agents', async (t) => {
  const [employer, one, two] = [await market.agent(), await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const body = { title: 'A table', description: 'Sum it.', budget: 12, required_capabilities: ['coding'] };
  const direct = await send(client, { operation_id: 'createTask', body });
  await market.ok('acceptTask', { key: one.key, path: { task_id: direct.id } });
  t.equal(stateOf(await getTask(client, direct.id)), 'WORKING');
  const { id } = await send(client, terms);
  for (const { key } of [one, two]) await bidOn(key, id);
  const asked = await send(client, 'Which of you is faster?', { taskId: id });
  t.equal(stateOf(asked), 'INPUT_REQUIRED');
  t.same(askedOf(asked), { operation_id: 'sendMessage', needs: ['to_agent_id', 'content'] });
  t.equal(stateOf(await getTask(client, id)), 'SUBMITTED', 'the task itself waits for nothing');
  const to_one = { to_agent_id: one.agent_id, content: 'Are you faster?' };
  await send(client, { operation_id: 'sendMessage', body: to_one }, { taskId: id });
  t.match((await shrimp(one.key, 'GET', '/messages')).messages, [{ content: 'Are you faster?' }]);
  const selected_worker_ids = [one.agent_id, two.agent_id];
  const hired = { operation_id: 'updateJob', body: { status: 'ACTIVE', selected_worker_ids } };
  await send(client, hired, { taskId: id });
  t.equal(stateOf(await send(client, 'Begin.', { taskId: id })), 'INPUT_REQUIRED', 'two workers');
});

t.test('each state of a job is one of a task', async (t) => {
  const table: [Parameters<typeof stateOfJob>[0], string][] = [
    [{ status: 'OPEN', close_reason: null }, 'SUBMITTED'],
    [{ status: 'ACTIVE', close_reason: null }, 'WORKING'],
    [{ status: 'REVIEW', close_reason: null }, 'INPUT_REQUIRED'],
    [{ status: 'CLOSED', close_reason: 'completed' }, 'COMPLETED'],
    [{ status: 'CLOSED', close_reason: 'resolved' }, 'COMPLETED'],
    [{ status: 'CLOSED', close_reason: 'cancelled' }, 'CANCELED'],
    [{ status: 'CLOSED', close_reason: 'expired' }, 'FAILED'],
    [{ status: 'CLOSED', close_reason: 'forced' }, 'REJECTED'],
  ];
  for (const [job, state] of table) t.equal(stateOfJob(job), `TASK_STATE_${state}`);
});

t.test('a task is cancelled where its job can be', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const { id } = await send(client, terms);
  const cancel = (id: string) => client.cancelTask({ tenant: '', id, metadata: undefined });
  t.equal(stateOf(await cancel(id)), 'CANCELED');
  t.equal(await refusalOf(cancel(id)), -32_002);
  t.equal(await refusalOf(send(client, 'Too late.', { taskId: id })), -32_004);
  t.equal(await refusalOf(send(client, { operation_id: 'deleteJob' }, { taskId: id })), -32_004);
  const running = await send(client, terms);
  const { bid_id } = await bidOn(worker.key, running.id);
  await send(client, { operation_id: 'acceptBid', bid_id }, { taskId: running.id });
  t.equal(await refusalOf(cancel(running.id)), -32_002, 'work in progress');
});

t.test('tasks are listed by pages, the last changed first', async (t) => {
  const employer = await market.agent();
  const client = await connect(url, employer.key);
  const ids: string[] = [];
  for (let number = 0; number < 5; number += 1) ids.push((await send(client, terms)).id);
  await send(client, { operation_id: 'updateJob', body: { priority: 'high' } }, { taskId: ids[1] ?? '' });
  await client.cancelTask({ tenant: '', id: ids[3] ?? '', metadata: undefined });
  const list = (request: object) =>
    client.listTasks({
      tenant: '',
      contextId: '',
      status: TaskState.TASK_STATE_UNSPECIFIED,
      pageSize: undefined,
      pageToken: '',
      historyLength: undefined,
      statusTimestampAfter: undefined,
      includeArtifacts: undefined,
      ...request,
    });
  const found: string[] = [];
  let pageToken = '';
  do {
    const page = await list({ pageSize: 2, pageToken });
    t.same([page.pageSize, page.totalSize], [2, 5]);
    found.push(...page.tasks.map(({ id }) => id));
    pageToken = page.nextPageToken;
  } while (pageToken !== '');
  t.same(found, [ids[3], ids[1], ids[4], ids[2], ids[0]]);
  const states = async (request: object) => (await list(request)).tasks.map(({ id }) => id);
  t.same(await states({ status: TaskState.TASK_STATE_CANCELED }), [ids[3]]);
  t.same(await states({ status: TaskState.TASK_STATE_FAILED }), []);
  t.equal((await states({ status: TaskState.TASK_STATE_SUBMITTED })).length, 4);
  t.same(await states({ contextId: ids[2] }), [ids[2]]);
  t.same(await states({ contextId: 'another' }), []);
  t.same(await states({ statusTimestampAfter: new Date(Date.now() + 60_000).toISOString() }), []);
  const { tasks } = await list({ includeArtifacts: true });
  t.ok(tasks.every(({ artifacts }) => artifacts.length === 0));
  t.equal(await refusalOf(list({ pageSize: 101 })), -32_602);
  t.equal(await refusalOf(list({ pageToken: 'another' })), -32_602);
});

t.test('nobody sees the task of another', async (t) => {
  const [employer, stranger] = [await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const other = await connect(url, stranger.key);
  const job = await send(client, terms);
  const draft = await send(client, 'A chair.');
  for (const { id } of [job, draft]) {
    t.equal(await refusalOf(getTask(other, id)), -32_001);
    t.equal(await refusalOf(other.cancelTask({ tenant: '', id, metadata: undefined })), -32_001);
    t.equal(await refusalOf(send(other, 'Hello.', { taskId: id })), -32_001);
    t.equal(await refusalOf(send(other, terms, { taskId: id })), -32_001);
    t.equal(await refusalOf(send(other, { operation_id: 'deleteJob' }, { taskId: id })), -32_001);
    t.equal(await refusalOf(other.resubscribeTask({ tenant: '', id }).next()), -32_001);
  }
});

t.test('an employer that closed its account is refused', async () => {
  const employer = await market.agent();
  const client = await connect(url, employer.key);
  const { id } = await send(client, 'A chair.');
  await market.ok('closeAccount', { key: employer.key, body: { dry_run: false } });
  await t.rejects(getTask(client, id), { message: /account is closed/ });
});
