import assert from 'node:assert/strict';
import t from 'tap';
import { aipod } from '../src/aipod/index.ts';
import type { OpenApiDocument } from '../src/contract/operations.ts';
import { shrimp as shrimpDialect } from '../src/shrimp/index.ts';
import { openMarket, type Request } from './support/market.ts';
import { Shrimp } from './support/shrimp.ts';

// Follows every link of the documents: its expressions, filled into the operation that it names, must reach the record
// of the response.

interface Link {
  operationId: string;
  parameters: Record<string, string>;
}

/** Lists the links of each operation's responses, by operationId and link name. */
function listLinks(document: OpenApiDocument): Map<string, Record<string, Link>> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as {
    operationId: string;
    responses: Record<string, { links?: Record<string, Link> }>;
  }[];
  return new Map(
    operations.map(({ operationId, responses }) => [
      operationId,
      Object.assign({}, ...Object.values(responses).map(({ links }) => links ?? {})),
    ]),
  );
}

const links = { aipod: listLinks(aipod.document), shrimp: listLinks(shrimpDialect.document) };
const followed = new Set<string>();

/** Returns the operation and the path parameters that a link of a response leads to. */
function follow(
  dialect: keyof typeof links,
  from: { id: string; request: Request; data: unknown },
  name: string,
): { id: string; path: Record<string, string> } {
  const link = links[dialect].get(from.id)?.[name];
  assert(link, `${from.id} has no link ${name}`);
  followed.add(`${dialect}.${from.id}.${name}`);
  const path = Object.entries(link.parameters).map(([parameter, expression]) => [
    parameter,
    evaluate(expression, from),
  ]);
  return { id: link.operationId, path: Object.fromEntries(path) };
}

/** Evaluates an OpenAPI runtime expression of one of the two kinds that the documents use. */
function evaluate(expression: string, { request, data }: { request: Request; data: unknown }): string {
  const [, parameter] = /^\$request\.path\.(\w+)$/.exec(expression) ?? [];
  if (parameter) return request.path?.[parameter] ?? assert.fail(`${parameter} is not in the path`);
  const [, pointer] = /^\$response\.body#\/data\/(.+)$/.exec(expression) ?? [];
  assert(pointer, `${expression} is not a known expression`);
  return pointer
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data) as string;
}

const market = await openMarket(t);
const shrimp = new Shrimp(market);

t.test('AIPod: the links lead through registration, a task, its payment and its deletion', async (t) => {
  const step = async (id: string, request: Request) => ({
    id,
    request,
    data: await market.ok(id as 'getTask', request),
  });
  const go = (from: Awaited<ReturnType<typeof step>>, name: string, request: Request) => {
    const { id, path } = follow('aipod', from, name);
    return step(id, { ...request, path });
  };
  const registered = await step('register', { body: { username: 'linked', capabilities: ['coding'] } });
  const key = (registered.data as unknown as { api_key: string }).api_key;
  await go(registered, 'Profile', { key });
  await go(registered, 'EditProfile', { key, body: { nickname: 'Linked' } });
  await go(registered, 'Trust', { key });
  t.match((await go(registered, 'Profile', { key })).data, { nickname: 'Linked' });
  const added = await step('createKey', { key });
  await go(added, 'Revoke', { key });
  const remembered = await step('createMemory', { key, body: { content: 'To be forgotten' } });
  await go(remembered, 'Delete', { key });

  const leaver = await market.agent();
  const worker = await market.agent();
  const body = { title: 'Linked', description: 'By links.', required_capabilities: ['coding'], budget: 5 };
  const posted = await step('createTask', { key, body });
  t.match((await go(posted, 'Read', { key })).data, { status: 'open' });
  await go(await go(posted, 'Accept', { key: leaver.key }), 'Withdraw', { key: leaver.key });
  const accepted = await go(posted, 'Accept', { key: worker.key });
  const message = {
    job_id: accepted.request.path?.task_id,
    to_agent_id: worker.agent_id,
    content: 'Welcome.',
  };
  await shrimp.ok('sendMessage', { key, body: message });
  const inbox = await step('listInbox', { key: worker.key });
  t.match((await go(inbox, 'MarkRead', { key: worker.key })).data, { read_at: String });
  const delivery = { key: worker.key, body: { deliverables: { done: true } } };
  const completed = await go(accepted, 'Complete', delivery);
  await go(completed, 'Return', { key, body: { feedback: 'Again.' } });
  await go(accepted, 'Complete', delivery);
  await go(completed, 'Dispute', { key, body: { reason: 'Unsure.' } });
  await go(completed, 'Approve', { key });
  const second = await step('createTask', { key, body });
  await go(second, 'Delete', { key });
  t.match((await go(second, 'Read', { key })).data, { status: 'closed' });
});

t.test('Shrimp: the links lead through registration, a job, its payment and its deletion', async (t) => {
  const step = async (id: string, request: Request) => ({
    id,
    request,
    data: await shrimp.ok(id as 'getJob', request),
  });
  const go = (from: Awaited<ReturnType<typeof step>>, name: string, request: Request) => {
    const { id, path } = follow('shrimp', from, name);
    return step(id, { ...request, path });
  };
  const profile = { agent_type: 'worker', name: 'Linked' };
  const registered = await step('registerAgent', { body: profile });
  const key = (registered.data as unknown as { token: string }).token;
  await go(registered, 'SetStatus', { key, body: { status: 'offline' } });
  t.match((await go(registered, 'Profile', { key })).data, { status: 'offline' });
  await go(await step('createKey', { key }), 'Revoke', { key });

  const employer = (await shrimp.agent('employer')).key;
  const body = { title: 'Linked', description: 'By links.', budget: { min: 5, max: 10 } };
  const posted = await step('createJob', { key: employer, body });
  await go(posted, 'Edit', { key: employer, body: { title: 'Linked again' } });
  await go(posted, 'Matches', { key: employer });
  const bid = { proposal: 'I will.', quote: { amount: 8, delivery_days: 2 } };
  const placed = await go(posted, 'Bid', { key, body: bid });
  await go(placed, 'Withdraw', { key });
  const other = (await shrimp.agent('worker')).key;
  await go(await go(posted, 'Bid', { key: other, body: bid }), 'Reject', { key: employer });
  const again = await go(posted, 'Bid', { key, body: bid });
  t.match((await go(posted, 'Bids', { key: employer })).data, { current_count: 1 });
  const hired = await go(again, 'Accept', { key: employer });
  const { job_id, hired_worker_id } = hired.data as unknown as Record<string, string>;
  const said = await step('sendMessage', {
    key: employer,
    body: { job_id, to_agent_id: hired_worker_id, content: 'Welcome.' },
  });
  await go(said, 'Thread', { key });
  await go(hired, 'Messages', { key: employer });
  t.match((await go(await step('listInbox', { key }), 'MarkRead', { key })).data, { read_at: String });
  const artifact = { artifact_type: 'final', title: 'Done', content: '...' };
  const delivered = await go(hired, 'Deliver', { key, body: artifact });
  t.match((await go(delivered, 'Read', { key: employer })).data, { content: '...' });
  await go(delivered, 'List', { key: employer });
  await go(posted, 'Edit', { key: employer, body: { status: 'CLOSED' } });
  await go(delivered, 'Rate', {
    key: employer,
    body: { agent_id: hired_worker_id, quality_score: 5, on_time: true },
  });
  const second = await step('createJob', { key: employer, body });
  await go(second, 'Delete', { key: employer });
  t.match((await go(second, 'Read', { key: employer })).data, { status: 'CLOSED' });
});

t.test('every link was followed', async (t) => {
  const all = Object.entries(links).flatMap(([dialect, of]) =>
    [...of].flatMap(([id, named]) => Object.keys(named).map((name) => `${dialect}.${id}.${name}`)),
  );
  t.ok(all.length > 25, `${all.length} links`);
  t.same(
    all.filter((link) => !followed.has(link)),
    [],
  );
});
