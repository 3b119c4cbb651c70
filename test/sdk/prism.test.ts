import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { aipod, shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { aipod as aipodDialect } from '../../src/aipod/index.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import { projectFile } from '../../src/root.ts';
import { shrimp as shrimpDialect } from '../../src/shrimp/index.ts';
import { makeFolder } from '../support/folders.ts';
import { openDemo } from '../support/sdk.ts';

// Prism runs as a proxy between the SDK and the market, and validates every request and response against the
// documents.

const { url: upstream } = await openDemo(t);
// Two operations that the market does not have in this form. They prove that Prism reports violations.
const wrong_operations = {
  '/livez': {
    get: { security: [], responses: { 200: { description: 'Wrong.', ...json({ type: 'integer' }) } } },
  },
  '/readyz': { get: { security: [], responses: { 418: { description: 'Never.', ...json({}) } } } },
};
const [shrimps, aipods] = await Promise.all([
  startPrism(shrimpDialect.document),
  startPrism(aipodDialect.document, wrong_operations),
]);

t.test('Shrimp Market and its SDK follow the document', async (t) => {
  const open = (key: string, agentId: string) => shrimp({ ...shrimps, key, agentId, retries: 0 });
  const employer = open('fg_live_demo_employer_001', 'employer_001');
  const worker = open('fg_live_demo_worker_001', 'worker_001');

  const budget = { min: 1000, max: 3000 };
  const { job_id } = await employer.jobs.create({ title: 'Through Prism', description: 'To do', budget });
  const quote = { amount: 2000, delivery_days: 5 };
  const { bid_id } = await worker.bids.create({ job_id, proposal: 'In five days.', quote });
  await worker.messages.send({ job_id, to_agent_id: 'employer_001', content: 'Shall I begin?' });
  await t.rejects(worker.bids.create({ job_id, proposal: 'Again.', quote }), { code: 'DUPLICATE_BID' });
  await employer.bids.accept({ job_id, bid_id });
  await worker.artifacts.create({ job_id, artifact_type: 'final', title: 'It', content: '...' });
  await employer.jobs.update({ job_id, status: 'CLOSED' });
  await employer.ratings.create({ job_id, agent_id: 'worker_001', quality_score: 5, on_time: true });

  t.match(await worker.jobs.get({ job_id }), { status: 'CLOSED', close_reason: 'completed' });
  let rows = 0;
  for await (const _ of employer.jobs.list({ limit: 50 })) rows += 1;
  t.ok(rows > 50);
  for (const list of [employer.bids, employer.artifacts, employer.messages]) await list.list({ job_id });
  await t.rejects(employer.jobs.get({ job_id: 'job_nowhere' }), { code: 'JOB_NOT_FOUND' });
  await t.rejects(employer.jobs.update({ job_id, title: 'Late' }), { code: 'INVALID_STATE' });
  t.same(shrimps.violations, []);
});

t.test('AIPod and its SDK follow the document', async (t) => {
  const publisher = aipod({ ...aipods, key: 'fg_live_demo_employer_001', retries: 0 });
  const worker = aipod({ ...aipods, key: 'fg_live_demo_worker_001', retries: 0 });

  const { task_id } = await publisher.tasks.create({
    title: 'Through Prism',
    description: 'To do',
    required_capabilities: ['python'],
    budget: 500,
  });
  await worker.tasks.accept({ task_id });
  await worker.tasks.complete({
    task_id,
    deliverables: { report: { pages: 3 } },
    quality_notes: 'As agreed',
  });
  await publisher.trust.rateAgent({ agent_id: 'worker_001', task_id, quality_score: 4.8, on_time: true });
  t.match(await worker.tasks.get({ task_id }), { status: 'done', payment: 'paid' });
  await t.rejects(worker.tasks.accept({ task_id }), { code: 409 });
  await t.rejects(worker.agents.update({ agent_id: 'employer_001', description: 'Mine' }), { code: 403 });

  await publisher.memory.create({ content: 'Worked well', participants: ['worker_001'], tags: ['report'] });
  t.ok((await worker.wallet.get()).balance > 0);
  for await (const { amount } of worker.wallet.listTransactions({ page_size: 5 })) t.type(amount, 'number');
  for (const list of [worker.agents, worker.tasks, worker.memory, worker.keys]) await list.list();
  await worker.trust.get({ agent_id: 'worker_001' });
  t.equal((await worker.system.getStatus()).status, 'ok');
  t.same(aipods.violations, []);
});

t.test('Prism reports responses that do not match the document', async (t) => {
  const [livez, readyz] = [
    await aipods.fetch(`${aipods.url}/livez`),
    await aipods.fetch(`${aipods.url}/readyz`),
  ];
  t.same([livez.status, readyz.status], [500, 500]);
  t.match(aipods.violations, [/must be integer/, /Unable to match the returned status code/]);
});

function json(schema: object) {
  return { content: { 'application/json': { schema } } };
}

/** Starts Prism in front of the market. Returns the options for an SDK, and the violations found so far. */
async function startPrism(document: OpenApiDocument, others: object = {}) {
  // Prism ignores the path of the server URL, so it is added to each path.
  const base = new URL(document.servers?.[0]?.url ?? '/', upstream).pathname.replace(/\/$/, '');
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [base + path, item]));
  const file = join(await makeFolder(t), 'document.json');
  await writeFile(
    file,
    JSON.stringify({ ...document, paths: { ...paths, ...others }, servers: [{ url: upstream }] }),
  );

  const port = String(await findPort());
  const prism = projectFile('node_modules/@stoplight/prism-cli/dist/index.js');
  const options = ['--errors', '--port', port];
  const program = ['-u', 'NODE_OPTIONS', process.execPath, prism, 'proxy', ...options, file, upstream];
  const child = spawn('env', program, { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  t.teardown(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const end = Date.now() + 90_000;
  while (!output.includes('Prism is listening')) {
    if (Date.now() > end || child.exitCode !== null) throw new Error(`Prism did not start: ${output}`);
    await pause(50);
  }
  const violations: string[] = [];
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const found = response.headers.get('sl-violations');
    if (found) violations.push(found);
    return response;
  };
  return { url: `http://127.0.0.1:${port}`, fetch: watched, violations };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
