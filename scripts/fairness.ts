import { execFile } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { projectFile } from '../src/root.ts';
import { addAttacker } from './fairness/attacker.ts';
import { type Attack, attacksOf } from './fairness/attacks.ts';
import { type Latency, readWallets } from './fairness/victims.ts';
import { buildServer, type Market, openMarket } from './faults/market.ts';
import { fillMarket } from './market/fill.ts';
import { writeMarked } from './market/marked.ts';

// Measures how long strangers wait for their wallets while one agent attacks the market, with the default limits.
// Prints a table. --help lists the options.

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [jobs, seconds] = [Number(values.jobs), Number(values.seconds)];
if (values.help || !(jobs >= 1_000) || !(seconds >= 1)) {
  console.error(
    `npm run fairness -- [--jobs 200000] [--seconds 15] [--write]

jobs     how many jobs the market has, at least 1000; it has as many memories, and a tenth of it agents
seconds  how long each attack lasts
write    puts the table into docs/security.md`,
  );
  process.exitCode = values.help ? 0 : 1;
} else {
  await measure();
}

async function measure(): Promise<void> {
  await buildServer();
  // Empty settings have their default: all limits are on.
  const on = { RATE_LIMIT_PER_MINUTE: '', MAX_CONCURRENT_REQUESTS: '', REGISTRATIONS_PER_DAY: '' };
  // The strangers tell their address as a proxy would.
  const behind_proxy = { TRUST_PROXY: 'loopback' };
  const market = await openMarket({ env: { ...on, ...behind_proxy } });
  try {
    if (!(await market.start()))
      throw new Error(`The server did not start: ${market.complaints().join('; ')}`);
    const size = await fillMarket(market.connection, { jobs }, (line) => console.error(line));
    const attacker = await addAttacker(market.connection, size);
    const lines = [];
    for (const attack of attacksOf(attacker)) {
      // A new process, so that what one attack has left behind does not count for the next.
      await market.end('SIGTERM');
      await market.start();
      const line = await measureAttack(market, attack);
      console.error(line);
      lines.push(line);
    }
    const table = describe(lines);
    console.log(table);
    if (values.write) await writeMarked(projectFile('docs', 'security.md'), 'fairness', table);
  } finally {
    await market.close();
  }
}

async function measureAttack(market: Market, attack: Attack): Promise<string> {
  const statuses = new Map<number, number>();
  const end = new AbortController();
  // Each request of the attack listens to it.
  setMaxListeners(0, end.signal);
  const attacking = attack.run(market.address, end.signal, statuses);
  const memory = watchMemory(market, end.signal);
  const latency = await readWallets(market.address, seconds);
  end.abort();
  await attacking;
  const peak_mib = await memory;
  const answers = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${times} × ${status || 'none'}`);
  return `| ${[attack.name, ...figures(latency), peak_mib, answers.join(', ')].join(' | ')} |`;
}

function figures({ reads, failed, p50, p99, max }: Latency): string[] {
  return [`${reads}`, `${failed}`, ...[p50, p99, max].map((ms) => ms.toFixed(0))];
}

/** The largest resident memory of the server until `signal` aborts, in MiB. */
async function watchMemory(market: Market, signal: AbortSignal): Promise<number> {
  let peak_kib = 0;
  do {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(market.pid())]);
    peak_kib = Math.max(peak_kib, Number(stdout));
    await pause(500);
  } while (!signal.aborted);
  return Math.round(peak_kib / 1024);
}

function describe(lines: string[]): string {
  return `Market with ${jobs.toLocaleString('en-US')} jobs, ${seconds} seconds of each attack, ten requests at a time, default limits.

| one agent sends | reads | failed | p50, ms | p99, ms | max, ms | server, MiB | it got |
|---|--:|--:|--:|--:|--:|--:|---|
${lines.join('\n')}
`;
}
