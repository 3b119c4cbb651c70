import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Client } from 'undici';
import { projectFile } from '../src/root.ts';
import {
  buildServer,
  freePort,
  type Market,
  openMarket,
  startOutsidePostgres,
  until,
  untilReady,
} from './faults/market.ts';

// Restarts two servers of one market in turn, without a pause, while clients send requests through nginx with the
// configuration of docs/operations/nginx.conf. A client sends a write that got no answer or a 5xx again, once, with its
// Idempotency-Key. Prints what the clients got, and exits with 1 if a request failed then too, or a write is stored twice or
// not at all.

const { values } = parseArgs({
  options: {
    nginx: { type: 'string', default: 'nginx' },
    rounds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '8' },
    delay: { type: 'string', default: '2' },
  },
});
const [rounds, client_count] = [Number(values.rounds), Number(values.clients)];

await buildServer();
const postgres = await startOutsidePostgres();
const env = {
  ADMIN_API_KEY: 'k'.repeat(32),
  SHUTDOWN_DELAY_SECONDS: values.delay,
  TRUST_PROXY: 'loopback',
};
const servers = [await openMarket({ env, outside: postgres }), await openMarket({ env, outside: postgres })];
const found = new Map<string, number>();
let retried = 0;
try {
  for (const server of servers) await startServer(server);
  const nginx = await startNginx(servers);
  try {
    let is_over = false;
    const clients = Array.from({ length: client_count }, (_, i) =>
      sendRequests(nginx.address, `agent_${i}`, () => is_over),
    );
    const begun = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      for (const server of servers) {
        await server.end('SIGTERM');
        await startServer(server);
      }
    }
    is_over = true;
    await Promise.all(clients);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    console.log(`${rounds * servers.length} restarts in ${seconds} s: ${describe()}; ${retried} sent again`);
    await checkWrites();
  } finally {
    await nginx.stop();
  }
} finally {
  for (const server of servers) await server.close();
  await postgres.close();
}
for (const line of servers.flatMap((server) => server.complaints())) console.error(line);
const failed = [...found].filter(([outcome]) => !/^(GET 200|POST 201)$/.test(outcome));
if (failed.reduce((sum, [, number]) => sum + number, 0) > retried) process.exitCode = 1;

async function startServer(server: Market): Promise<void> {
  if (!(await server.start())) throw new Error(`a server did not start: ${server.complaints().join('\n')}`);
  await untilReady(server);
}

/** Reads and writes in turn until the end. */
async function sendRequests(address: string, username: string, isOver: () => boolean): Promise<void> {
  const client = new Client(address);
  const registered = await send(client, { method: 'POST', path: '/v1/auth/register', body: { username } });
  const key = registered?.data.api_key;
  while (!isOver()) {
    await send(client, { method: 'POST', path: '/v1/memory', key, body: { content: 'A note' } });
    await send(client, { method: 'GET', path: '/v1/wallet', key });
  }
  await client.close();
}

interface Sent {
  method: 'GET' | 'POST';
  path: string;
  key?: string | undefined;
  body?: object;
}

async function send(client: Client, sent: Sent): Promise<{ data: { api_key: string } } | null> {
  const key = randomUUID();
  const first = await sendOnce(client, sent, key);
  if (first !== 'retry') return first;
  retried += 1;
  const second = await sendOnce(client, sent, key);
  return second === 'retry' ? null : second;
}

async function sendOnce(client: Client, { method, path, key, body }: Sent, idempotency_key: string) {
  const headers = {
    'idempotency-key': idempotency_key,
    ...(key && { authorization: `Bearer ${key}` }),
    ...(body && { 'content-type': 'application/json' }),
  };
  try {
    const response = await client.request({
      method,
      path,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
    count(`${method} ${response.statusCode}`);
    const text = await response.body.text();
    if (response.statusCode >= 500) return 'retry';
    return response.statusCode < 300 ? JSON.parse(text) : null;
  } catch (error) {
    count(`${method} ${(error as Error).message}`);
    return 'retry';
  }
}

function count(outcome: string): void {
  found.set(outcome, (found.get(outcome) ?? 0) + 1);
}

function describe(): string {
  return [...found]
    .map(([outcome, number]) => `${number} × ${outcome}`)
    .sort()
    .join(', ');
}

/** Compares what was acknowledged with what is stored: each write once. */
async function checkWrites(): Promise<void> {
  const database = new pg.Client(postgres.connection);
  await database.connect();
  const { rows } = await database
    .query('select count(*)::integer as stored from memory')
    .finally(() => database.end());
  const acknowledged = (found.get('POST 201') ?? 0) - client_count;
  console.log(`${acknowledged} memories acknowledged, ${rows[0].stored} stored`);
  if (rows[0].stored !== acknowledged) process.exitCode = 1;
}

/** Starts nginx without TLS and in the foreground; the rest of its configuration is that of the guide. */
async function startNginx(behind: Market[]): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aipod-nginx-'));
  const port = await freePort();
  const given = await readFile(projectFile('docs', 'operations', 'nginx.conf'), 'utf8');
  const site = given
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_.*$/gm, '')
    .replace('127.0.0.1:5001', new URL(behind[0]?.address ?? '').host)
    .replace('127.0.0.1:5002', new URL(behind[1]?.address ?? '').host);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  const config = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${paths.join(' ')}
${site}
}`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child = spawn(values.nginx, ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const ended = once(child, 'close');
  const address = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${address}/livez`)).ok);
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      const log = await readFile(join(folder, 'error.log'), 'utf8');
      const lines = log.split('\n').filter((line) => line && !/connect\(\) failed|\[notice\]/.test(line));
      for (const line of lines) console.error(line);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
