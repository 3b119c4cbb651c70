import { parseArgs } from 'node:util';
import { callersGone } from './faults/callers.ts';
import { diskFull, mountDisk } from './faults/disk.ts';
import { eventsUnderKills } from './faults/events.ts';
import { type Fault, type Outcome, runFault, type Skipped } from './faults/fault.ts';
import { postgresKilled, serverKilled, sessionKilled } from './faults/kills.ts';
import { buildServer, type OutsidePostgres, startOutsidePostgres } from './faults/market.ts';
import { postgresAbsent, postgresAway } from './faults/outages.ts';
import { poolBlocked } from './faults/pool.ts';
import { redisGone, startRedis } from './faults/redis.ts';
import { drained } from './faults/shutdown.ts';

// Starts a test market, breaks it under load in every way that it is meant to survive, and checks each time that
// no acknowledged write was lost, nothing was done twice and the ledger balances. Exits with 1 if a check fails.
// --help lists the options.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    slowdown: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
/** Rounds of the faults that take many seconds each. */
const fewer = Math.ceil(rounds / 4);
const slowdown = Number(values.slowdown);

const faults: Record<string, () => Promise<Outcome | Skipped>> = {
  server: () => run(serverKilled, rounds),
  postgres: () => run(postgresKilled, rounds),
  session: () => run(sessionKilled, fewer),
  callers: () => run(callersGone, fewer),
  shutdown: () => run(drained(), fewer),
  // One round blocks authentication, the other writes.
  pool: () => run(poolBlocked(), Math.min(rounds, 2)),
  absent: () => runOutside(postgresAbsent),
  away: () => runOutside(postgresAway),
  disk: runDisk,
  redis: runRedis,
  // Two rounds, with a day of the test clock between them.
  events: () => run(eventsUnderKills({ kills: Math.ceil(rounds / 2) }), 2),
};

const names = positionals.length > 0 ? positionals : Object.keys(faults);
const known = names.every((name) => Object.hasOwn(faults, name));

if (values.help || !known || !Number.isInteger(rounds) || rounds < 1 || !(slowdown >= 1)) {
  console.error(
    `npm run faults -- [--rounds 10] [--slowdown 1] [fault ...]

fault     which faults to inject (default: all): ${Object.keys(faults).join(', ')}
rounds    how often the server and Postgres are killed; the other faults run a quarter as often
slowdown  factor for all time limits, for a busy machine`,
  );
  process.exitCode = values.help ? 0 : 1;
} else {
  await runAll();
}

async function runAll(): Promise<void> {
  await buildServer();
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
    console.log(
      'Stopping after the current fault. Press Ctrl-C again to stop now, which leaves its market running.',
    );
  });
  const outcomes: (Outcome | Skipped)[] = [];
  for (const name of names) {
    if (interrupted) break;
    const started = performance.now();
    const outcome = await (faults[name] as (typeof faults)[string])();
    outcomes.push(outcome);
    const verdict =
      'skipped' in outcome ? `skipped: ${outcome.skipped}` : passed(outcome) ? 'passed' : 'FAILED';
    console.log(`${outcome.fault}: ${verdict} (${Math.round((performance.now() - started) / 1000)} s)`);
    if (!('skipped' in outcome)) {
      for (const line of [...outcome.notes, ...outcome.problems]) console.log(`  ${line}`);
    }
  }
  console.log(`\n${describe(outcomes)}\n`);
  const broken = outcomes.filter((outcome) => !('skipped' in outcome) && !passed(outcome));
  const skipped = outcomes.filter((outcome) => 'skipped' in outcome).length;
  console.log(
    broken.length === 0
      ? `All faults passed${skipped > 0 ? `; ${skipped} skipped` : ''}.`
      : `${broken.length} of ${outcomes.length} failed: ${broken.map(({ fault }) => fault).join('; ')}.`,
  );
  if (broken.length > 0) process.exitCode = 1;
}

function passed({ lost, doubled, ledger_balances, problems }: Outcome): boolean {
  return lost === 0 && doubled === 0 && ledger_balances && problems.length === 0;
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
          outcome.ledger_balances ? 'balances' : 'BROKEN',
        ],
  );
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 || at === 8 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

function run(fault: Fault, times: number): Promise<Outcome> {
  return runFault(fault, times, { slowdown });
}

async function runOutside(fault: (outside: OutsidePostgres) => Fault): Promise<Outcome> {
  const outside = await startOutsidePostgres();
  return run(fault(outside), fewer).finally(outside.close);
}

async function runDisk(): Promise<Outcome | Skipped> {
  const disk = await mountDisk();
  if ('reason' in disk) return { fault: 'full disk', skipped: disk.reason };
  return run(diskFull(disk.folder), fewer).finally(disk.remove);
}

async function runRedis(): Promise<Outcome | Skipped> {
  const redis = await startRedis();
  if (!redis) return { fault: 'Redis killed', skipped: 'this machine has no redis-server' };
  return run(redisGone(redis), fewer).finally(redis.kill);
}
