import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectFile } from '../src/root.ts';
import { startDemoMarket } from './clients/market.ts';
import { openWorkshop } from './clients/workshop.ts';

// Runs the conformance suite of the Model Context Protocol against `/mcp` of a demo market, in both revisions. What the
// suite asks of its own test server, and what the market does not offer, is in scripts/conformance/. Exits with 1 if
// anything else fails, or if what is listed there passes.

const SUITES = {
  '2025-11-25': { version: '0.1.16', options: ['--suite', 'active'] },
  '2026-07-28': { version: '0.2.0-alpha.12', options: ['--requirements', '2026-07-28'] },
} as const satisfies Record<string, Suite>;

const demo = await startDemoMarket();
const workshop = await openWorkshop({});
const door = await openDoor(new URL(demo.documents.aipod.servers[0]?.url ?? ''), await demo.register());
try {
  for (const [revision, suite] of Object.entries(SUITES)) {
    const failed = await runSuite(revision, suite);
    const expected = await readExpected(revision);
    const surprises = failed.filter((check) => !expected.includes(check));
    const outdated = expected.filter((check) => !failed.includes(check));
    for (const check of surprises) console.log(`${revision}: ${check} failed`);
    for (const check of outdated) console.log(`${revision}: ${check} did not fail, but is listed`);
    console.log(`${revision}: ${expected.length} failures listed, ${surprises.length} others`);
    if (surprises.length + outdated.length > 0) process.exitCode = 1;
  }
} finally {
  await door.close();
  await workshop.remove();
  await demo.close();
}

/** Returns the scenarios and names of the checks that failed. */
async function runSuite(revision: string, { version, options }: Suite): Promise<string[]> {
  const packages = { '@modelcontextprotocol/conformance': version };
  const folder = await workshop.install(revision, { packages, commands: [] });
  const command = [
    'conformance',
    'server',
    '--url',
    `${door.address}/mcp`,
    '--output-dir',
    'results',
    ...options,
  ];
  const { stdout } = await workshop.run(folder, command);
  console.log(
    stdout
      .split('\n')
      .filter((line) => /^([✓✗]|Total:)/.test(line))
      .join('\n'),
  );
  const failed: string[] = [];
  for (const result of (await readdir(join(folder, 'results'))).sort()) {
    const checks: Check[] = JSON.parse(
      await readFile(join(folder, 'results', result, 'checks.json'), 'utf8'),
    );
    const scenario = /^server-(.+)-\d{4}-\d\d-\d\dT/.exec(result)?.[1];
    for (const { id, status } of checks) {
      if (status === 'FAILURE' || status === 'WARNING') failed.push(`${scenario} ${id}`);
    }
  }
  if (failed.length === 0) throw new Error(`the suite of ${revision} ran nothing: ${stdout}`);
  return [...new Set(failed)];
}

interface Suite {
  version: string;
  options: readonly string[];
}

interface Check {
  id: string;
  status: string;
}

/** The checks that are listed as failing. */
async function readExpected(revision: string): Promise<string[]> {
  const text = await readFile(projectFile('scripts', 'conformance', `${revision}.txt`), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Adds a key to requests: the suite knows only markets without one. */
async function openDoor(market: URL, key: string) {
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const forwarded = request(
      {
        host: market.hostname,
        port: market.port,
        method,
        path,
        headers: { ...headers, authorization: `Bearer ${key}` },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
