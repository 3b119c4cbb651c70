import assert from 'node:assert/strict';
import { sql } from 'kysely';
import t from 'tap';
import { aipod } from '../src/aipod/index.ts';
import { failures, reasons } from '../src/contract/words.ts';
import { Failure, type FailureCode, type Reason } from '../src/domain/kernel/failure.ts';
import { shrimp as shrimp_dialect } from '../src/shrimp/index.ts';
import { admin_key, openMarket, type TestAgent } from './support/market.ts';
import { Shrimp } from './support/shrimp.ts';

// What a refusal says that its caller can do: the call in `details.action`, sent as it is written there, removes the cause,
// and the refused request then succeeds.

const market = await openMarket(t, { welcome_credit: 0n });
const shrimp = new Shrimp(market);

interface Sent {
  method: string;
  path: string;
  body?: object | null;
}

interface Case {
  /** The caller; absent for a request without a key. */
  key?: string;
  request: Sent;
  /** What the caller writes in place of names in braces, and in the fields that the call needs. */
  values?: Record<string, unknown>;
  /** The call takes the place of the request. */
  replaces?: true;
}

const cases: Record<string, () => Promise<Case>> = {
  'aipod no_key': async () => ({
    request: { method: 'GET', path: '/v1/tasks' },
    values: { username: 'registered_here' },
  }),
  'aipod capability_missing': async () => {
    const publisher = await rich(await market.agent());
    const { agent_id, key } = await market.agent({ capabilities: [] });
    const task_id = await market.task(publisher);
    const request = { method: 'PUT', path: `/v1/tasks/${task_id}/accept` };
    return { key, request, values: { agent_id, capabilities: ['coding'] } };
  },
  'aipod key_limit': () => withKeys('/v1/keys'),
  'aipod webhook_limit': () => withWebhooks('/v1/webhooks'),
  'aipod memory_limit': async () => {
    const { agent_id, key } = await market.agent();
    await sql`
      insert into memory (memory_id, author_id, content, created_at)
      select 'mem_full_' || i, ${agent_id}, 'x', now() from generate_series(1, 1000) as i
    `.execute(market.db);
    const request = { method: 'POST', path: '/v1/memory', body: { content: 'x' } };
    return { key, request, values: { memory_id: 'mem_full_1' } };
  },
  'aipod cursor_expired': () => withLostCursor('/v1/events'),
  'shrimp no_key': async () => ({
    request: { method: 'GET', path: '/api/v1/jobs' },
    values: { agent_type: 'worker', name: 'Here' },
  }),
  'shrimp duplicate_bid': async () => {
    const { worker, job_id } = await shrimp.jobAt('open');
    return { key: worker.key, request: bidOn(job_id) };
  },
  'shrimp live_bids_limit': async () => {
    const employer = await shrimp.agent('employer');
    const worker = await market.agent({ newcomer: true });
    const job_id = await shrimp.job(employer);
    const bid_id = await shrimp.bid(worker, job_id);
    for (let i = 0; i < 4; i++) await shrimp.bid(worker, await shrimp.job(employer));
    return {
      key: worker.key,
      request: bidOn(await shrimp.job(employer)),
      values: { job_id, bid_id },
    };
  },
  'shrimp key_limit': () => withKeys('/api/v1/keys'),
  'shrimp webhook_limit': () => withWebhooks('/api/v1/webhooks'),
  'shrimp is_banned': async () => {
    const { agent_id } = await rich(await shrimp.agent('worker'));
    await shrimp.ok('banAgent', { key: admin_key, path: { agent_id } });
    const body = { amount: 20, reference: 'from-banned' };
    return {
      key: admin_key,
      request: { method: 'POST', path: `/api/v1/admin/agents/${agent_id}/withdrawals`, body },
    };
  },
  'shrimp cursor_expired': () => withLostCursor('/api/v1/events'),
};

for (const [name, arrange] of Object.entries(cases)) {
  t.test(name, async (t) => {
    const { key, request, values = {}, replaces } = await arrange();
    const refusal = await send(request, key);
    const { action } = refusal.body.error?.details ?? refusal.body.data.details;
    assert(refusal.status >= 400 && action, refusal.text);
    const path = action.path.replaceAll(/\{(\w+)\}/g, (_: string, one: string) => String(values[one]));
    const body = { ...action.body };
    for (const need of action.needs) body[need] = values[need];
    const answer = await send({ ...action, path, body: action.body && body }, key);
    t.ok(answer.status < 300, `${action.operation_id} returns ${answer.text}`);
    if (replaces) return;
    const { api_key, token } = answer.body.data ?? {};
    const again = await send(request, key ?? api_key ?? token);
    t.ok(again.status < 300, `the request then returns ${again.text}`);
  });
}

t.test('every refusal with an action is carried out here', async (t) => {
  const failed = [
    ...Object.keys(failures).map((code) => [code, new Failure(code as FailureCode)] as const),
    ...Object.keys(reasons).map(
      (reason) => [reason, new Failure('forbidden', { reason: reason as Reason })] as const,
    ),
  ];
  const acting = [aipod, shrimp_dialect].flatMap(({ name, fail }) =>
    failed.flatMap(([word, failure]) =>
      JSON.stringify(fail(failure, 'en', 'id').body).includes('"action"') ? `${name} ${word}` : [],
    ),
  );
  t.same(acting.sort(), Object.keys(cases).sort());
});

/** Pays money into the wallet of an agent. */
async function rich(agent: TestAgent): Promise<TestAgent> {
  const body = { amount: 1000, reference: `for-${agent.agent_id}` };
  await shrimp.ok('createDeposit', { key: admin_key, path: { agent_id: agent.agent_id }, body });
  return agent;
}

function bidOn(job_id: string): Sent {
  const body = { proposal: '我来做', quote: { amount: 2000, delivery_days: 5 } };
  return { method: 'POST', path: `/api/v1/jobs/${job_id}/bids`, body };
}

/** An agent with as many added keys as it can have, which adds one. */
async function withKeys(path: string): Promise<Case> {
  const { agent_id, key } = await market.agent();
  await sql`
    insert into api_key (agent_id, key_id, origin, last_four, created_at)
    select ${agent_id}, 'key_bulk_' || i, 'added', 'xxxx', now() from generate_series(1, 100) as i
  `.execute(market.db);
  return { key, request: { method: 'POST', path }, values: { key_id: 'key_bulk_1' } };
}

/** An agent with as many webhooks as it can have, which adds one. */
async function withWebhooks(path: string): Promise<Case> {
  const { key } = await market.agent();
  const body = { url: 'https://bot.example/market' };
  const ids: string[] = [];
  for (let i = 0; i < 20; i++) ids.push((await market.ok('createWebhook', { key, body })).webhook.webhook_id);
  return { key, request: { method: 'POST', path, body }, values: { webhook_id: ids[0] } };
}

/** An agent that reads on from a cursor that is ahead of its events, as after a restore. */
async function withLostCursor(path: string): Promise<Case> {
  const { worker } = await shrimp.jobAt('open');
  const { cursor } = await market.ok('listEvents', { key: worker.key });
  const place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  place[2] = 1_000;
  const after = Buffer.from(JSON.stringify(place)).toString('base64url');
  return { key: worker.key, request: { method: 'GET', path: `${path}?after=${after}` }, replaces: true };
}

async function send({ method, path, body }: Sent, key: string | undefined) {
  const { statusCode, payload } = await market.app.inject({
    method: method as 'POST',
    url: path,
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    ...(body && { payload: body }),
  });
  return { status: statusCode, body: JSON.parse(payload), text: payload.slice(0, 300) };
}
