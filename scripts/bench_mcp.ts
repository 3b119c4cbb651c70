import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'undici';
import { startEmbedded } from '../src/database/embedded.ts';
import { projectFile } from '../src/root.ts';
import { send } from './bench/load.ts';
import { buildMarket, MARKET_PROGRAM, startProgram } from './bench/server.ts';
import { migrateMarket } from './bench/world.ts';
import { writeMarked } from './market/marked.ts';

// Calls a tool of `/mcp` many times, and measures the server's memory as it goes on, and its CPU time a call beside that of
// the same operation over HTTP. Prints a table. --help lists the options.

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const calls = Number(values.calls);

/** The calls of each part: memory is measured after it. The first part warms up. */
const PARTS = 10;
const CONNECTIONS = 8;

if (values.help || !(calls >= 1_000)) {
  console.error(`npm run bench:mcp -- [--calls 100000] [--write]

calls  how many calls are sent, half of them in each revision of the protocol
write  puts the table into docs/performance.md`);
  process.exitCode = values.help ? 0 : 1;
} else {
  await run();
}

async function run(): Promise<void> {
  await buildMarket();
  const data_dir = await mkdtemp(join(tmpdir(), 'aipod-bench-mcp-'));
  const postgres = await startEmbedded({ data_dir });
  await migrateMarket(postgres.connection);
  const server = await startProgram(MARKET_PROGRAM, postgres.connection);
  try {
    const client = new Client(server.address);
    const body = { username: 'caller' };
    const text = await send(client, { method: 'POST', path: '/v1/auth/register', key: null, body });
    await client.close();
    const { api_key } = JSON.parse(text).data;
    const authorization = `Bearer ${api_key}`;
    const rows: string[] = [];
    const memory: number[] = [];
    const spent: number[] = [];
    for (let part = 1; part <= PARTS; part += 1) {
      const before = await server.cpu_ms();
      await sendAll(server.address, calls / PARTS, (i) => callOf(i, authorization));
      spent.push((await server.cpu_ms()) - before);
      memory.push(await server.memory_mib());
      rows.push(`| ${Math.round((calls / PARTS) * part)} | ${memory.at(-1)?.toFixed(0)} |`);
      console.error(`part ${part} of ${PARTS}: ${memory.at(-1)?.toFixed(0)} MiB`);
    }
    const before = await server.cpu_ms();
    const path = '/api/v1/agents/me';
    await sendAll(server.address, calls / PARTS, () => ({ method: 'GET', path, headers: { authorization } }));
    const rest_ms = ((await server.cpu_ms()) - before) / (calls / PARTS);
    const mcp_ms = median(spent.slice(1)) / (calls / PARTS);
    const report = `| calls | memory, MiB |
|--:|--:|
${rows.join('\n')}

CPU of the server: ${mcp_ms.toFixed(2)} ms a call of \`who_am_i\`, ${rest_ms.toFixed(2)} ms for \`getMe\` over HTTP beside it.`;
    console.log(report);
    if (values.write) await writeMarked(projectFile('docs', 'performance.md'), 'bench:mcp', report);
  } finally {
    await server.stop();
    await postgres.stop();
    await rm(data_dir, { recursive: true, force: true });
  }
}

type Request = Parameters<Client['request']>[0];

async function sendAll(address: string, count: number, next: (i: number) => Request): Promise<void> {
  const clients = Array.from({ length: CONNECTIONS }, () => new Client(address));
  let sent = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (sent < count) {
        sent += 1;
        const { statusCode, body } = await client.request(next(sent));
        const text = await body.text();
        if (statusCode !== 200 || text.includes('"isError":true')) throw new Error(`${statusCode} ${text}`);
      }
      await client.close();
    }),
  );
}

/** A call of a tool, in the two revisions by turns. */
function callOf(id: number, authorization: string): Request {
  const is_modern = id % 2 === 0;
  const meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1.0.0' },
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  const params = { name: 'who_am_i', arguments: {}, ...(is_modern && { _meta: meta }) };
  return {
    method: 'POST',
    path: '/mcp',
    headers: {
      authorization,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': is_modern ? '2026-07-28' : '2025-11-25',
      ...(is_modern && { 'mcp-method': 'tools/call', 'mcp-name': 'who_am_i' }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params }),
  };
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
