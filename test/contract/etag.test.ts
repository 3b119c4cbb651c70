import assert from 'node:assert/strict';
import t from 'tap';
import { aipodFixtures } from '../hostile/aipod_fixtures.ts';
import { shrimpFixtures } from '../hostile/shrimp_fixtures.ts';
import { type Fixtures, openWorld } from '../hostile/world.ts';
import type { Operation } from '../support/contract.ts';
import { describe } from '../support/invalid_requests.ts';
import { type Answer, type Market, openMarket, type Request, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// An edit with If-Match changes the version that its caller saw, or nothing.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
type Call = Parameters<typeof market.call>[0];
type ShrimpCall = Parameters<typeof shrimp.call>[0];

function withTag(request: Request, tag: string): Request {
  return { ...request, headers: { 'if-match': tag } };
}

/** Edits a record: refused with another version, made with the current one, whose response has a new ETag. */
async function edits(
  id: string,
  version: number,
  send: (tag: string) => Promise<Pick<Answer<unknown>, 'status' | 'headers' | 'body'>>,
): Promise<void> {
  for (const tag of [
    `"${version + 1}"`,
    `"${version - 1}", "${version + 7}"`,
    `W/"${version + 1}"`,
    '"other"',
    '""',
  ]) {
    const stale = await send(tag);
    t.equal(stale.status, 412, `${id} with ${tag}`);
    t.match(
      JSON.stringify(stale.body),
      new RegExp(`"version":${version}\\b`),
      'the refusal shows the version',
    );
  }
  // Proxies that compress responses weaken their tags.
  const fresh = await send(`"other" , W/"${version}"`);
  t.equal(fresh.status, 200, `${id}: ${JSON.stringify(fresh.body)}`);
}

const versionOf = async (agent: TestAgent, task_id: string) => {
  const { headers, body } = await market.call('getTask', { key: agent.key, path: { task_id } });
  t.equal(headers.etag, `"${body.data.version}"`);
  t.equal(headers['cache-control'], 'private, no-store');
  return body.data.version;
};

t.test('AIPod', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('open');
  const move = async (id: Call, agent: TestAgent, body?: object) =>
    edits(id, await versionOf(agent, task_id), (tag) =>
      market.call(id, withTag({ key: agent.key, path, ...(body && { body }) }, tag)),
    );
  await move('acceptTask', worker);
  await move('withdrawTask', worker);
  const other_hand = await market.agent();
  await move('acceptTask', other_hand);
  await move('completeTask', other_hand, { deliverables: { done: true } });
  await move('returnTask', publisher, { feedback: 'Again.' });
  await move('completeTask', other_hand, { deliverables: { done: true } });
  await move('disputeTask', publisher, { reason: 'Still not.' });
  await move('approveTask', publisher);

  const profile = { key: worker.key, path: { agent_id: worker.agent_id } };
  const { version } = await market.ok('getAgent', profile);
  await edits('updateAgent', version, (tag) =>
    market.call('updateAgent', withTag({ ...profile, body: { nickname: 'New' } }, tag)),
  );
  t.equal((await market.ok('getAgent', profile)).version, version + 1);
});

t.test('a task that changed after the worker read it cannot be taken with the old version', async (t) => {
  const { task_id, path, worker } = await market.taskAt('open');
  const other = await market.agent();
  const seen = await versionOf(worker, task_id);
  await market.ok('acceptTask', { key: other.key, path });
  await market.ok('withdrawTask', { key: other.key, path });
  const before = await market.wallet(other);
  t.match(await market.refused('acceptTask', withTag({ key: worker.key, path }, `"${seen}"`)), {
    status: 412,
    reason: 'precondition_failed',
    details: { version: seen + 2 },
  });
  t.same(await market.wallet(other), before);
  t.match(
    await market.ok('acceptTask', withTag({ key: worker.key, path }, '*')),
    { status: 'progress' },
    'any version',
  );
});

t.test('Shrimp Market', async (t) => {
  const { job_id, path, employer, worker, bid_ids } = await shrimp.jobAt('open');
  const put = async (body: object) =>
    edits('updateJob', (await shrimp.ok('getJob', { key: employer.key, path })).version, (tag) =>
      shrimp.call('updateJob', withTag({ key: employer.key, path, body }, tag)),
    );
  await put({ priority: 'high' });
  const accept = { key: employer.key, path: { ...path, bid_id: bid_ids[0] as string } };
  const { headers, body } = await shrimp.call('getJob', { key: employer.key, path });
  t.equal(headers.etag, `"${body.data.version}"`);
  await edits('acceptBid', body.data.version, (tag) => shrimp.call('acceptBid', withTag(accept, tag)));
  await shrimp.deliver(worker, job_id);
  await put({ status: 'ACTIVE', feedback: '再改' });
  await shrimp.deliver(worker, job_id);
  await put({ status: 'CLOSED' });
  const second = await shrimp.jobAt('open');
  const hire = { status: 'ACTIVE', selected_worker_ids: [second.worker.agent_id] };
  const { version } = await shrimp.ok('getJob', { key: second.employer.key, path: second.path });
  await edits('updateJob', version, (tag) =>
    shrimp.call('updateJob', withTag({ key: second.employer.key, path: second.path, body: hire }, tag)),
  );

  const profile = { key: second.worker.key, path: { agent_id: second.worker.agent_id } };
  const agent = await shrimp.call('getAgent', profile);
  t.equal(agent.headers.etag, `"${agent.body.data.version}"`);
  await edits('updateAgentStatus', agent.body.data.version, (tag) =>
    shrimp.call(
      'updateAgentStatus' satisfies ShrimpCall,
      withTag({ ...profile, body: { status: 'offline' } }, tag),
    ),
  );
});

t.test(
  'every PUT of a record with a version takes If-Match; every operation that takes it is tried with a valid request of test/hostile',
  async (t) => {
    const world = await openWorld(t);
    for (const [client, fixtures] of [
      [world.market, aipodFixtures(world)],
      [world.shrimp, shrimpFixtures(world)],
    ] as const) {
      const all = [...client.contract.operations.values()];
      const call = (id: string, request: Request) => (client as Market).call(id as Call, request);
      for (const { id, examples, schema } of describe(client.contract.document)) {
        const operation = all.find((one) => one.id === id) ?? assert.fail(id);
        const is_conditional = operation.parameters.some(({ name }) => name === 'If-Match');
        if (operation.method === 'PUT' && findRead(all, operation))
          t.ok(is_conditional, `${id} takes If-Match`);
        if (!is_conditional) continue;
        const fixture = (fixtures as Fixtures)[id] ?? assert.fail(`${id} has no fixture`);
        const { body = {}, ...rest } = await fixture.prepare(undefined, examples.at(-1) ?? {});
        const read = await call(
          findRead(all, operation) ?? assert.fail(`no read has the ETag of ${id}`),
          rest,
        );
        const version = Number(String(read.headers.etag).slice(1, -1));
        await edits(id, version, (tag) => call(id, withTag({ ...rest, ...(schema && { body }) }, tag)));
      }
    }
  },
);

/**
 * The read of the record whose version an operation compares: the operation's path begins with its path. Undefined for a
 * record without a version, such as a message.
 */
function findRead(all: Operation[], { path, id }: Operation): string | undefined {
  // Its path names no agent: it is the caller.
  if (id === 'changePassword') return 'getAgent';
  const reads = all.filter(
    ({ method, answers, path: own }) =>
      method === 'GET' && answers.get(200)?.headers.ETag && `${path}/`.startsWith(`${own}/`),
  );
  return reads[0]?.id;
}

t.test('permission is checked before the version, and a malformed If-Match is a 400', async (t) => {
  const { path, worker } = await market.taskAt('delivered');
  t.match(await market.refused('approveTask', withTag({ key: worker.key, path }, '"9"')), { status: 403 });
  for (const tag of ['', '3', '"3', '"3",', 'w/"3"', '"3" "4"']) {
    t.match(await market.refused('approveTask', withTag({ key: worker.key, path }, tag)), {
      status: 400,
      details: { fields: [{ path: 'if-match' }] },
    });
  }
  const read = await market.call('getTask', { key: worker.key, path, headers: { 'if-none-match': '"3"' } });
  t.equal(read.status, 200, 'there is no 304');
});
