import { setTimeout as pause } from 'node:timers/promises';
import type { StreamResponse } from '@a2a-js/sdk';
import type { Client } from '@a2a-js/sdk/client';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { connect, type Found, message, refusalOf, send, shorten } from './client.ts';

// Updates of tasks by server-sent events, cut and resumed.

const market = await openMarket(t);
const url = await market.app.listen({ host: '127.0.0.1', port: 0 });
const direct = {
  operation_id: 'createTask',
  body: { title: 'A table', description: 'Sum it.', budget: 12, required_capabilities: ['coding'] },
};

const take = ({ key }: TestAgent, task_id: string) => market.ok('acceptTask', { key, path: { task_id } });
const deliver = ({ key }: TestAgent, task_id: string) =>
  market.ok('completeTask', { key, path: { task_id }, body: { deliverables: { sum: 42 } } });

type Stream = AsyncGenerator<StreamResponse, void, undefined>;

/** The next update, in short. */
async function next(stream: Stream): Promise<string> {
  const { done, value } = await stream.next();
  return done ? 'end' : shorten(value as StreamResponse);
}

function resume(client: Client, id: string, last_id?: string): Stream {
  const headers = last_id === undefined ? {} : { 'last-event-id': last_id };
  return client.resubscribeTask({ tenant: '', id }, { serviceParameters: headers });
}

t.test('a message opens a job and its stream, which ends with the job', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const stream = client.sendMessageStream(message(direct));
  const first = await stream.next();
  t.equal(shorten(first.value as StreamResponse), 'task SUBMITTED');
  const { payload } = first.value as Found;
  const { id } = payload.value;
  await take(worker, id);
  t.equal(await next(stream), 'hire.created WORKING');
  const other = resume(client, id);
  t.equal(await next(other), 'task WORKING');
  await deliver(worker, id);
  for (const one of [stream, other]) {
    t.equal(await next(one), 'artifact ');
    t.equal(await next(one), 'hire.delivered INPUT_REQUIRED');
  }
  await send(client, { operation_id: 'updateJob', body: { status: 'CLOSED' } }, { taskId: id });
  for (const one of [stream, other]) {
    t.equal(await next(one), 'hire.paid WORKING');
    t.equal(await next(one), 'own COMPLETED');
    t.equal(await next(one), 'end');
  }
  t.equal(await refusalOf(resume(client, id).next()), -32_004, 'nothing more happens');
});

t.test('a stream of a draft goes on as that of its job', async (t) => {
  const client = await connect(url, (await market.agent()).key);
  const { id } = await send(client, 'A table.');
  const stream = resume(client, id);
  t.equal(await next(stream), 'task INPUT_REQUIRED');
  const budget = { min: 1, max: 2 };
  await send(client, { title: 'A table', description: 'Sum it.', budget }, { taskId: id });
  t.equal(await next(stream), 'own SUBMITTED');
  await stream.return();
});

t.test('a stream ends with what its employer did itself', async (t) => {
  const client = await connect(url, (await market.agent()).key);
  const task = await send(client, direct);
  const stream = resume(client, task.id);
  t.equal(await next(stream), 'task SUBMITTED');
  await client.cancelTask({ tenant: '', id: task.id, metadata: undefined });
  t.same([await next(stream), await next(stream)], ['own CANCELED', 'end']);
});

t.test('a stream that was cut goes on without a loss or a repeat, from wherever it was cut', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  const client = await connect(url, employer.key);
  const { id } = await send(client, direct);
  const events = readEvents(employer, id);
  const begin = (await events.next()).value?.id;
  t.type(begin, 'string');
  await events.return();
  await take(worker, id);
  await deliver(worker, id);
  await client.getTask({ tenant: '', id, historyLength: undefined });
  await market.age(id, 100);
  await market.sweep();
  const whole: { id: string; text: string }[] = [];
  for await (const event of readEvents(employer, id, begin)) whole.push(event);
  t.match(
    whole.map(({ text }) => text),
    [
      'task',
      'hire.created WORKING',
      'artifact',
      'hire.delivered INPUT_REQUIRED',
      'hire.paid WORKING',
      'job.closed COMPLETED',
    ],
  );
  t.equal(new Set(whole.map((event) => event.id)).size, whole.length, 'each place has an id');
  for (const [i, { id: last_id }] of whole.slice(0, -1).entries()) {
    const rest: string[] = [];
    for await (const { text } of readEvents(employer, id, last_id)) rest.push(text);
    t.same(
      rest.slice(1),
      whole.slice(i + 1).map(({ text }) => text),
      `after ${whole[i]?.text}`,
    );
  }
  const [, created] = whole;
  const resumed = resume(client, id, created?.id);
  t.same([await next(resumed), await next(resumed)], ['task COMPLETED', 'artifact '], 'with the client too');
  await resumed.return();
  t.equal(await refusalOf(resume(client, id, 'another').next()), -32_602);
  t.equal(await refusalOf(resume(client, id, '!').next()), -32_602);
});

t.test('a stream ends when its reader is banned', async (t) => {
  const employer = await market.agent();
  const client = await connect(url, employer.key);
  const { id } = await send(client, direct);
  const stream = resume(client, id);
  t.equal(await next(stream), 'task SUBMITTED');
  const response = await fetch(`${url}/api/v1/admin/agents/${employer.agent_id}/ban`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin_key}`, 'content-type': 'application/json' },
    body: '{}',
  });
  t.ok(response.ok, String(response.status));
  const rest: string[] = [];
  try {
    for await (const update of stream) rest.push(shorten(update));
  } catch (error) {
    t.match((error as Error).message, /-32000/);
  }
  t.ok(rest.length <= 1, rest.join());
});

t.test('streams are limited as those of the market', async (t) => {
  const client = await connect(url, (await market.agent()).key);
  const { id } = await send(client, direct);
  const streams = Array.from({ length: 5 }, () => resume(client, id));
  for (const stream of streams) t.equal(await next(stream), 'task SUBMITTED');
  await pause(100);
  t.type(await refusalOf(resume(client, id).next()), 'number', 'the sixth is refused');
  for (const stream of streams) await stream.return();
});

/** Reads a stream as it is sent: the id of each event, and the event in short. */
async function* readEvents(
  { key }: TestAgent,
  id: string,
  last_id?: string,
): AsyncGenerator<{ id: string; text: string }, void> {
  const response = await fetch(`${url}/a2a`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'a2a-version': '1.0',
      ...(last_id !== undefined && { 'last-event-id': last_id }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 'one', method: 'SubscribeToTask', params: { id } }),
  });
  let unread = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (unread + chunk).split('\n\n');
    unread = events.pop() ?? '';
    for (const event of events) {
      const [, event_id, data] = /^id: (.*)\ndata: (.*)$/.exec(event) ?? [];
      if (event_id === undefined || data === undefined) continue;
      const { result } = JSON.parse(data);
      const { statusUpdate: update, artifactUpdate } = result;
      const state = update?.status.state.replace('TASK_STATE_', '');
      const text = update
        ? `${update.metadata?.event ?? 'own'} ${state}`
        : artifactUpdate
          ? 'artifact'
          : 'task';
      yield { id: event_id, text };
    }
  }
}
