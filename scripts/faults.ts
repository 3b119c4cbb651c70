import { parseArgs } from 'node:util';
import { callersGone } from './faults/callers.ts';
import { diskFull, mountDisk } from './faults/disk.ts';
import { type Fault, inject, type Outcome, type Skipped } from './faults/fault.ts';
import { postgresKilled, serverKilled, sessionKilled } from './faults/kills.ts';
import { buildServer, type OutsidePostgres, startOutsidePostgres } from './faults/market.ts';
import { postgresAbsent, postgresAway } from './faults/outages.ts';
import { poolHeld } from './faults/pool.ts';
import { redisGone, startRedis } from './faults/redis.ts';
import { drained } from './faults/shutdown.ts';

// Breaks a market of its own in every way that it is meant to survive, under load, and checks each time that
// nothing acknowledged was lost, nothing was done twice and the ledger holds. Exits with 1 when anything does
// not hold. Run with --help it says what it takes.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    patience: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
/** Of what costs many seconds a round, fewer rounds. */
const fewer = Math.ceil(rounds / 4);
const patience = Number(values.patience);

const faults: Record<string, () => Promise<Outcome | Skipped>> = {
  server: () => strike(serverKilled, rounds),
  postgres: () => strike(postgresKilled, rounds),
  session: () => strike(sessionKilled, fewer),
  callers: () => strike(callersGone, fewer),
  shutdown: () => strike(drained(), fewer),
  // Once while callers are authenticated, once within their writes.
  pool: () => strike(poolHeld(), Math.min(rounds, 2)),
  absent: () => strikeOutside(postgresAbsent),
  away: () => strikeOutside(postgresAway),
  disk: strikeDisk,
  redis: strikeRedis,
};

const names = positionals.length > 0 ? positionals : Object.keys(faults);
const known = names.every((name) => Object.hasOwn(faults, name));

if (values.help || !known || !Number.isInteger(rounds) || rounds < 1 || !(patience >= 1)) {
  console.error(
    `npm run faults -- [--rounds 10] [--patience 1] [fault ...]

faults    ${Object.keys(faults).join(', ')}; all unless some are named
rounds    how often the server and Postgres are killed; a quarter of it for the rest
patience  by how much everything may take longer, on a machine that has more to do`,
  );
  process.exitCode = values.help ? 0 : 1;
} else {
  await run();
}

async function run(): Promise<void> {
  await buildServer();
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
    console.log('The fault under way is the last. Again to stop at once, which leaves its market running.');
  });
  const outcomes: (Outcome | Skipped)[] = [];
  for (const name of names) {
    if (interrupted) break;
    const started = performance.now();
    const outcome = await (faults[name] as (typeof faults)[string])();
    outcomes.push(outcome);
    const verdict =
      'skipped' in outcome ? `skipped: ${outcome.skipped}` : holds(outcome) ? 'holds' : 'DOES NOT HOLD';
    console.log(`${outcome.fault}: ${verdict} (${Math.round((performance.now() - started) / 1000)} s)`);
    if (!('skipped' in outcome)) for (const problem of outcome.problems) console.log(`  ${problem}`);
  }
  console.log(`\n${describe(outcomes)}\n`);
  const broken = outcomes.filter((outcome) => !('skipped' in outcome) && !holds(outcome));
  const skipped = outcomes.filter((outcome) => 'skipped' in outcome).length;
  console.log(
    broken.length === 0
      ? `Everything holds${skipped > 0 ? `; ${skipped} skipped` : ''}.`
      : `${broken.length} of ${outcomes.length} do not hold: ${broken.map(({ fault }) => fault).join('; ')}.`,
  );
  if (broken.length > 0) process.exitCode = 1;
}

function holds({ lost, doubled, ledger_holds, problems }: Outcome): boolean {
  return lost === 0 && doubled === 0 && ledger_holds && problems.length === 0;
}

function describe(outcomes: (Outcome | Skipped)[]): string {
  const head = [
    'fault',
    'rounds',
    'acknowledged',
    'retried',
    'replayed',
    'lost',
    'doubled',
    'ready again, ms',
    'ledger',
  ];
  const rows = outcomes.map((outcome) =>
    'skipped' in outcome
      ? [outcome.fault, 'skipped', '', '', '', '', '', '', '']
      : [
          outcome.fault,
          outcome.rounds,
          outcome.acknowledged,
          outcome.retried,
          outcome.replayed,
          outcome.lost,
          outcome.doubled,
          Math.round(outcome.ready_ms),
          outcome.ledger_holds ? 'holds' : 'BROKEN',
        ],
  );
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 || at === 8 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

function strike(fault: Fault, times: number): Promise<Outcome> {
  return inject(fault, times, { patience });
}

async function strikeOutside(fault: (outside: OutsidePostgres) => Fault): Promise<Outcome> {
  const outside = await startOutsidePostgres();
  return strike(fault(outside), fewer).finally(outside.close);
}

async function strikeDisk(): Promise<Outcome | Skipped> {
  const disk = await mountDisk();
  if ('reason' in disk) return { fault: 'full disk', skipped: disk.reason };
  return strike(diskFull(disk.folder), fewer).finally(disk.remove);
}

async function strikeRedis(): Promise<Outcome | Skipped> {
  const redis = await startRedis();
  if (!redis) return { fault: 'Redis killed', skipped: 'there is no redis-server on this machine' };
  return strike(redisGone(redis), fewer).finally(redis.kill);
}
