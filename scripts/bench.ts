import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { projectFile } from '../src/root.ts';
import { type Case, createCases } from './bench/cases.ts';
import { sendLoad } from './bench/load.ts';
import { type Figures, measure, measureCase, medianOf } from './bench/measure.ts';
import { mixedDay } from './bench/mixed_day.ts';
import { describeCases, type Line } from './bench/report.ts';
import { countRoundTrips } from './bench/round_trips.ts';
import { checkSame } from './bench/same.ts';
import type { Server } from './bench/server.ts';
import { describeMinutes, measureMinutes } from './bench/steady.ts';
import { buildSystems, createWorld, type System, startServer, systems } from './bench/world.ts';
import { writeMarked } from './market/marked.ts';

// Measures the market beside bare routes that return the same bytes (bench/bare.ts): on one Postgres, in turn. Prints
// a table and writes it as JSON. --help lists the options.

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    writes: { type: 'string', default: '400' },
    connections: { type: 'string', default: '8' },
    day: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: 'dist/bench.json' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [jobs, rounds, read_seconds, writes, connections, day_seconds, minutes] = [
  values.jobs,
  values.rounds,
  values.seconds,
  values.writes,
  values.connections,
  values.day,
  values.minutes,
].map(Number) as [number, number, number, number, number, number, number];

if (values.help || !(jobs >= 1_000 && rounds >= 1 && read_seconds > 0 && writes >= 10 && connections >= 1)) {
  console.error(`npm run bench -- [--jobs 100000] [--rounds 5] [--seconds 2] [--writes 400] [--connections 8]
  [--day 10] [--minutes 0] [--only getJob] [--json dist/bench.json] [--write]

jobs         how many jobs the market has, at least 1000; it has a tenth of it agents
rounds       how often each operation is measured; the table has the medians
seconds      how long each read is measured in a round
writes       how many requests of each write are measured in a round
connections  how many requests are under way at a time
day          how many seconds the mixed day takes in a round
minutes      how many minutes of the mixed day the market serves in the end, to see its memory
only         measures reads whose names contain this, and nothing else
json         where the figures are written
write        puts the table into docs/performance.md`);
  process.exitCode = values.help ? 0 : 1;
} else {
  await run();
}

async function run(): Promise<void> {
  const say = (line: string) => console.error(line);
  await buildSystems();
  const world = await createWorld(jobs, say);
  try {
    const servers = { market: await startServer('market', world), bare: await startServer('bare', world) };
    await checkSame(world, servers);
    const round_trips = await countRoundTrips(world);
    const cases: Record<System, Case[]> = {
      market: choose(createCases(world.size, 'market')),
      bare: choose(createCases(world.size, 'bare')),
    };
    const found = new Map<string, Record<System, Figures[]>>();
    const note = (name: string, system: System, figures: Figures) => {
      const known = found.get(name) ?? { market: [], bare: [] };
      known[system].push(figures);
      found.set(name, known);
    };
    // The first round warms both systems up.
    for (let round = 0; round <= rounds; round += 1) {
      say(`round ${round} of ${rounds}`);
      // Which system comes first changes, so that none always has the quieter machine.
      const order = round % 2 === 0 ? systems : [...systems].reverse();
      for (const [i, { name }] of cases.market.entries()) {
        for (const system of order) {
          const place = { world, server: servers[system] };
          const amount = { connections, read_seconds: round === 0 ? read_seconds / 2 : read_seconds, writes };
          const figures = await measureCase(place, cases[system][i] as Case, amount);
          if (round > 0) note(name, system, figures);
        }
      }
      if (values.only || day_seconds === 0) continue;
      for (const system of order) {
        const place = { world, server: servers[system] };
        const source = mixedDay(cases[system], world.size);
        const figures = await measure(place, () =>
          sendLoad(servers[system].address, source, { connections, seconds: day_seconds }),
        );
        if (round > 0) note('mixed day', system, figures);
      }
    }
    const lines: Line[] = [...found].map(([name, figures]) => ({
      name,
      market: medianOf(figures.market),
      bare: medianOf(figures.bare),
      round_trips: round_trips.get(name) ?? null,
    }));
    const steady = await measureMinutes(servers.market, mixedDay(cases.market, world.size), {
      minutes,
      connections,
      report: say,
    });
    const memory = await stopAll(servers);
    const starts = await measureStarts(world);
    const report = `${describeMachine()}

${describeCases(lines)}
${describeProcess({ memory, starts })}${minutes > 0 ? `\n\n${describeMinutes(steady)}` : ''}`;
    console.log(report);
    if (values.write) await writeMarked(projectFile('docs', 'performance.md'), 'bench', report);
    await writeFile(values.json, JSON.stringify({ lines, memory, starts, steady }, null, 2));
  } finally {
    await world.close();
  }
}

function choose(cases: Case[]): Case[] {
  return values.only
    ? cases.filter(({ kind, name }) => kind === 'read' && name.includes(values.only))
    : cases;
}

/** Memory after the load and after a new start, in MiB. */
interface ProcessFigures {
  memory: Record<System, number>;
  starts: Record<System, { ready_ms: number; memory_mib: number }>;
}

async function stopAll(servers: Record<System, Server>): Promise<Record<System, number>> {
  const memory = { market: await servers.market.memory_mib(), bare: await servers.bare.memory_mib() };
  for (const system of systems) await servers[system].stop();
  return memory;
}

/** Starts each system on the filled database as often as there are rounds, and returns the medians. */
async function measureStarts(world: Awaited<ReturnType<typeof createWorld>>) {
  const measureOne = async (system: System) => {
    const found: { ready_ms: number; memory_mib: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const server = await startServer(system, world);
      found.push({ ready_ms: server.ready_ms, memory_mib: await server.memory_mib() });
      await server.stop();
    }
    found.sort((a, b) => a.ready_ms - b.ready_ms);
    return found[Math.floor(found.length / 2)] as { ready_ms: number; memory_mib: number };
  };
  return { market: await measureOne('market'), bare: await measureOne('bare') };
}

function describeProcess({ memory, starts }: ProcessFigures): string {
  const line = (system: System) =>
    `| ${system} | ${[starts[system].ready_ms, starts[system].memory_mib, memory[system]].map((one) => one.toFixed(0)).join(' | ')} |`;
  return `
| process | ready after start, ms | memory at rest, MiB | after the load, MiB |
|---|--:|--:|--:|
${systems.map(line).join('\n')}`;
}

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${jobs.toLocaleString('en-US')} jobs, ${connections} connections, medians of ${rounds} rounds; ${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
