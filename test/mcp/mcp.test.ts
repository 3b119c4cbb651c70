import assert from 'node:assert/strict';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import t, { type Test } from 'tap';
import { openMarket } from '../support/market.ts';

// Whole jobs through the Model Context Protocol alone, with the SDK's own client, in both revisions.

const market = await openMarket(t);
const url = await market.app.listen({ host: '127.0.0.1', port: 0 });

const revisions = { '2026-07-28': { pin: '2026-07-28' }, '2025-11-25': 'legacy' } as const;

async function connect(t: Test, revision: keyof typeof revisions, key?: string): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: revisions[revision] } },
  );
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } });
  await client.connect(transport);
  t.teardown(() => client.close());
  return client;
}

/** Calls a tool that must succeed; returns what it found. */
async function ok(client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> {
  const result = await client.callTool({ name, arguments: given });
  const { content, isError, structuredContent } = result;
  assert(!isError, `${name}: ${JSON.stringify(content)}`);
  return structuredContent;
}

/** Calls a tool that must be refused; returns what it says. */
async function refused(client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  assert(isError, `${name} was not refused`);
  const [first] = content as { text: string }[];
  return JSON.parse(first?.text ?? '');
}

for (const revision of Object.keys(revisions) as (keyof typeof revisions)[]) {
  t.test(`revision ${revision}: a worker and an employer do a direct job`, async (t) => {
    const newcomer = await connect(t, revision);
    const { tools } = await newcomer.listTools();
    t.same(
      tools.map(({ name }) => name),
      ['register'],
    );
    const name = revision.replaceAll('-', '_');
    const { api_key: worker_key } = await ok(newcomer, 'register', {
      username: `worker_${name}`,
      capabilities: ['coding'],
    });
    const { api_key: employer_key } = await ok(newcomer, 'register', { username: `employer_${name}` });
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
