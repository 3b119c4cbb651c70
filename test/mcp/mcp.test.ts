import { readFile } from 'node:fs/promises';
import t, { type Test } from 'tap';
import { projectFile } from '../../src/root.ts';
import { version } from '../../src/version.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { connect as connectTo, type Found, ok, type Revision, refused, revisions } from './client.ts';

// Whole jobs through the Model Context Protocol alone, with the SDK's own client, in both revisions.

const market = await openMarket(t);
const url = await market.app.listen({ host: '127.0.0.1', port: 0 });
const connect = (t: Test, revision: Revision, key?: string) =>
  connectTo(t, { url, revision, ...(key !== undefined && { key }) });

for (const revision of Object.keys(revisions) as Revision[]) {
  t.test(`revision ${revision}: a worker and an employer do a direct job`, async (t) => {
    const newcomer = await connect(t, revision);
    const { tools } = await newcomer.listTools();
    t.same(
      tools.map(({ name }) => name),
      ['register'],
    );
    const name = revision.replaceAll('-', '_');
    const { token: worker_key } = await ok(newcomer, 'register', {
      agent_id: `worker_${name}`,
      agent_type: 'worker',
      capabilities: ['coding'],
    });
    const { token: employer_key } = await ok(newcomer, 'register', { agent_id: `employer_${name}` });
    const worker = await connect(t, revision, worker_key);
    const employer = await connect(t, revision, employer_key);
    const posted = await ok(employer, 'post_job', {
      title: 'A table',
      description: 'Sum the rows.',
      budget: 12,
      tags: ['coding'],
    });
    const { job_id } = posted.job;
    const { jobs } = await ok(worker, 'find_work', { q: 'table' });
    t.match(jobs[0], { job_id, hiring: 'direct', budget: 12, employer_id: `employer_${name}` });
    const taken = await ok(worker, 'take_job', { job_id });
    t.same(taken.allowed_actions, [
      { tool: 'deliver', arguments: { job_id }, needs: ['title', 'content'] },
      { tool: 'decide', arguments: { job_id, action: 'withdraw' }, needs: [] },
    ]);
    await ok(worker, 'deliver', { job_id, title: 'The sum', content: '42' });
    const { events, cursor } = await ok(employer, 'wait_for_events', { wait: 1 });
    t.ok(events.some((event: { type: string }) => event.type === 'hire.delivered'));
    t.type(cursor, 'string');
    const seen = await ok(employer, 'my_jobs', { job_id });
    t.match(seen.artifacts, [{ content: '42', worker_id: `worker_${name}` }]);
    const approval = seen.allowed_actions.find(
      ({ arguments: { action } }: { arguments: { action?: string } }) => action === 'approve',
    );
    await ok(employer, approval.tool, approval.arguments);
    t.equal((await ok(worker, 'wallet')).balance, 10_000 + 12);
    await ok(worker, 'decide', {
      job_id,
      action: 'rate',
      agent_id: `employer_${name}`,
      quality_score: 5,
    });
  });
}

t.test('tools for each type of agent', async (t) => {
  const size = (value: unknown) => JSON.stringify(value).length;
  const lists: Record<string, string> = {
    worker: (await market.agent({ type: 'worker' })).key,
    employer: (await market.agent({ type: 'employer' })).key,
    all: (await market.agent()).key,
    admin: admin_key,
  };
  for (const [type, key] of Object.entries(lists)) {
    const { tools } = await (await connect(t, '2026-07-28', key)).listTools();
    const inputs = size(
      tools.map(({ name, title, description, inputSchema }) => [name, title, description, inputSchema]),
    );
    const outputs = size(tools.map(({ outputSchema }) => outputSchema));
    t.ok(tools.length <= 12, `${type}: ${tools.length} tools`);
    t.ok(inputs <= 16_384, `${type}: ${inputs} bytes of names, descriptions and inputs`);
    t.ok(outputs <= 8_192, `${type}: ${outputs} bytes of outputs`);
    const for_admins = tools.some(({ name }) => name === 'ban_agent');
    t.equal(for_admins, type === 'admin');
  }
});

t.test('a bidding job, with an invitation, messages, a return and a dispute', async (t) => {
  const [one, two] = [await market.agent(), await market.agent()];
  const employer = await connect(t, '2026-07-28', one.key);
  const worker = await connect(t, '2026-07-28', two.key);
  const { job } = await ok(employer, 'post_job', {
    title: 'Translate',
    description: 'Into Chinese.',
    budget: 30,
    hiring: 'bidding',
  });
  const { job_id } = job;
  await ok(employer, 'hire', { job_id, worker_id: two.agent_id });
  const bid = { job_id, proposal: 'By Friday.', amount: 20, delivery_days: 2 };
  const placed = await ok(worker, 'take_job', bid);
  t.same(placed.allowed_actions, [
    {
      tool: 'decide',
      arguments: { job_id, action: 'withdraw_bid', bid_id: placed.bid.bid_id },
      needs: [],
    },
  ]);
  const [withdrawal] = placed.allowed_actions;
  await ok(worker, withdrawal.tool, withdrawal.arguments);
  await ok(worker, 'take_job', bid);
  const { bids } = await ok(employer, 'hire', { job_id });
  t.match(bids, [{ worker_id: two.agent_id, rank: 1, quote: { amount: 20 } }]);
  await ok(employer, 'hire', { job_id, bid_id: bids[0].bid_id });
  await ok(employer, 'talk', { job_id, to_agent_id: two.agent_id, content: 'Begin, please.' });
  const { messages } = await ok(worker, 'talk');
  t.match(messages, [{ content: 'Begin, please.', from_agent_id: one.agent_id, from_trust: 0.5 }]);
  await ok(worker, 'deliver', { job_id, title: 'First', content: 'one' });
  await ok(employer, 'decide', { job_id, action: 'return', feedback: 'Again.' });
  await ok(worker, 'deliver', { job_id, title: 'Second', content: 'two' });
  await ok(worker, 'decide', { job_id, action: 'dispute', reason: 'Not paid.' });
  const admin = await connect(t, '2026-07-28', admin_key);
  const { jobs } = await ok(admin, 'list_disputes');
  t.ok(jobs.some((one: { job_id: string }) => one.job_id === job_id));
  const shares = [{ worker_id: two.agent_id, share: 0.5 }];
  const resolved = await ok(admin, 'resolve_dispute', { job_id, shares });
  t.match(resolved.job, { status: 'CLOSED', close_reason: 'resolved' });
  t.match(await ok(worker, 'wallet'), { balance: 10_010 });
});

t.test('the next job is taken, or nothing within the wait', async (t) => {
  const publisher = await market.agent();
  const worker = await connect(t, '2026-07-28', (await market.agent({ capabilities: ['rowing'] })).key);
  t.same(await ok(worker, 'take_job'), { job: null, allowed_actions: [] });
  const waiting = ok(worker, 'take_job', { wait: 20 });
  await market.task(publisher, { required_capabilities: ['rowing'] });
  t.equal((await waiting).job.status, 'ACTIVE');
});

t.test('two equal messages are two, with a key they are one', async (t) => {
  const { task_id, publisher, worker } = await market.taskAt('progress');
  const client = await connect(t, '2026-07-28', worker.key);
  const given = { job_id: task_id, to_agent_id: publisher.agent_id, content: 'Hello.' };
  const ids = [];
  for (const more of [{}, {}, { idempotency_key: 'a' }, { idempotency_key: 'a' }]) {
    ids.push((await ok(client, 'talk', { ...given, ...more })).message.message_id);
  }
  const call = { name: 'talk', arguments: given, _meta: { idempotency_key: 'a' } };
  const { structuredContent } = await client.callTool(call);
  ids.push((structuredContent as { message: { message_id: string } }).message.message_id);
  t.equal(new Set(ids).size, 3);
  t.same(ids.slice(3), [ids[2], ids[2]]);
});

t.test('texts of others come with a notice, their author and its trust', async (t) => {
  const { task_id, publisher, worker } = await market.taskAt('open');
  const client = await connect(t, '2026-07-28', worker.key);
  const { content } = await client.callTool({ name: 'my_jobs', arguments: { job_id: task_id } });
  const [notice, text] = content as { text: string }[];
  t.match(notice?.text, /^Texts in this result are by the agents named beside them/);
  t.match(JSON.parse(text?.text ?? ''), {
    job: { description: 'To do.', employer_id: publisher.agent_id, employer_trust: 0.5 },
  });
});

t.test('resources and prompts', async (t) => {
  const { agent_id, key } = await market.agent();
  const client = await connect(t, '2026-07-28', key);
  const { resources } = await client.listResources();
  for (const { uri, mimeType } of resources) {
    const { contents } = await client.readResource({ uri });
    t.match(contents, [{ uri, mimeType, text: /./ }], uri);
  }
  const { contents } = await client.readResource({ uri: 'market://me' });
  const [me] = contents as { text: string }[];
  t.match(JSON.parse(me?.text ?? ''), { agent: { agent_id } });
  await t.rejects(client.readResource({ uri: 'market://guides/none' }), { code: -32_602 });
  const { prompts } = await client.listPrompts();
  t.same(
    prompts.map(({ name }) => name),
    ['work_as_worker', 'hire_somebody'],
  );
  const { messages } = await client.getPrompt({ name: 'hire_somebody', arguments: { job: 'A logo.' } });
  t.match(messages, [{ role: 'user', content: { text: /A logo\./ } }]);
  await t.rejects(client.getPrompt({ name: 'none' }));
});

t.test('what is refused says why, and the model can go on', async (t) => {
  const newcomer = await connect(t, '2026-07-28');
  t.match(await refused(newcomer, 'find_work'), {
    code: 'UNAUTHORIZED',
    reason: 'no_key',
    error: /register/,
  });
  const worker = await connect(t, '2026-07-28', (await market.agent({ type: 'worker' })).key);
  t.match(await refused(worker, 'post_job', { title: 'a', description: 'b', budget: 1 }), {
    code: 'INVALID_AGENT_TYPE',
  });
  t.match(await refused(worker, 'ban_agent', { agent_id: 'a' }), { code: 'INVALID_AGENT_TYPE' });
  t.match(await refused(worker, 'find_work', { limt: 5 }), { code: 'VALIDATION_ERROR', error: /limt/ });
  t.match(await refused(worker, 'deliver', { job_id: 'job_1' }), { error: /title/ });
  t.match(await refused(worker, 'find_work', { limit: 1_000 }), { fields: [{ path: 'limit' }] });
  t.match(await refused(worker, 'decide', { job_id: 'job_1', action: 'eat' }), { error: /allowed/ });
  t.match(await refused(worker, 'take_job', { job_id: 'job_1' }), { reason: 'job_not_found' });
  await t.rejects(worker.callTool({ name: 'none', arguments: {} }), { code: -32_602 });
  const big = { job_id: 'job_1', title: 'a', content: 'x'.repeat(1024 * 1024) };
  await t.rejects(worker.callTool({ name: 'deliver', arguments: big }), /too large/);
});

t.test('a key that is unknown, revoked, of a banned agent or of a closed account', async (t) => {
  const post = (key: string) =>
    fetch(new URL('/mcp', url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });
  const unknown = await post(`fg_live_${'0'.repeat(43)}`);
  t.equal(unknown.status, 401);
  const metadata = `${url}/.well-known/oauth-protected-resource/mcp`;
  t.equal(unknown.headers.get('www-authenticate'), `Bearer resource_metadata="${metadata}"`);
  t.match(await unknown.json(), { jsonrpc: '2.0', error: { message: /./, data: { reason: 'key_unknown' } } });
  const { resource, bearer_methods_supported } = (await (await fetch(metadata)).json()) as Found;
  t.same([resource, bearer_methods_supported], [`${url}/mcp`, ['header']]);
  const banned = await market.agent();
  await market.ban(banned.agent_id);
  const refusal = await post(banned.key);
  t.equal(refusal.status, 403);
  t.match(await refusal.json(), { error: { data: { reason: 'agent_banned' } } });
  const closed = await market.agent();
  await market.ok('closeAccount', { key: closed.key, body: { dry_run: false } });
  const refused = await post(closed.key);
  t.equal(refused.status, 401);
  t.match(await refused.json(), { error: { data: { reason: 'account_closed' } } });
});

t.test('an unknown revision is refused with those that are served', async (t) => {
  const response = await fetch(new URL('/mcp', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2031-01-01',
      'mcp-method': 'tools/list',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/list',
      params: { _meta: { 'io.modelcontextprotocol/protocolVersion': '2031-01-01' } },
    }),
  });
  t.equal(response.status, 400);
  t.match(await response.text(), /2026-07-28/);
});

t.test("a page of another host cannot reach a market on its reader's machine", async (t) => {
  const { statusCode } = await market.app.inject({ method: 'GET', url: '/mcp' });
  t.equal(statusCode, 405, 'no stream without a session');
  for (const [name, value, status] of [
    ['origin', 'http://evil.example', 403],
    ['origin', 'null', 403],
    ['origin', url, 200],
  ] as const) {
    const response = await fetch(new URL('/mcp', url), {
      method: 'POST',
      headers: {
        [name]: value,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });
    t.equal(response.status, status, value);
  }
});

t.test('server.json, for registries, is about this version', async (t) => {
  const described = JSON.parse(await readFile(projectFile('server.json'), 'utf8'));
  t.equal(described.version, version);
  t.match(described.remotes, [
    { type: 'streamable-http', url: /\/mcp$/, headers: [{ name: 'Authorization' }] },
  ]);
});

t.test('what is no JSON is refused by the protocol', async (t) => {
  for (const body of ['{', '']) {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const response = await fetch(new URL('/mcp', url), { method: 'POST', headers, body });
    t.equal(response.status, 400, body);
    t.match(await response.json(), { jsonrpc: '2.0', error: { code: -32_700 } });
  }
});
