import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFile } from '../src/root.ts';
import { StartupError } from '../src/startup.ts';
import { type Figures, measureCase, medianOf } from './bench/measure.ts';
import { describeScales, type ScaleLine } from './bench/report.ts';
import { createScaleCases, type ScaleCase } from './bench/scale_cases.ts';
import { openScaleWorld, type Scale, type ScaleWorld, scales } from './bench/scale_world.ts';
import { buildMarket, MARKET_PROGRAM, type Server, startProgram } from './bench/server.ts';
import { sizeOf } from './market/draw.ts';
import { writeMarked } from './market/marked.ts';

// Measures every operation on a large market and on one of a hundredth of its size, on one Postgres, in turn. Prints a
// table and writes it as JSON. --help lists the options.

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: '5000000' },
    bids: { type: 'string', default: '10000000' },
    entries: { type: 'string', default: '20000000' },
    memories: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    writes: { type: 'string', default: '200' },
    connections: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
    'data-dir': { type: 'string', default: tmpdir() },
    keep: { type: 'boolean', default: false },
    json: { type: 'string', default: 'dist/bench_scale.json' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [agents, jobs, bids, entries, memories, rounds, seconds, writes, connections] = [
  values.agents,
  values.jobs,
  values.bids,
  values.entries,
  values.memories,
  values.rounds,
  values.seconds,
  values.writes,
  values.connections,
].map(Number) as [number, number, number, number, number, number, number, number, number];

const SMALLER = 100;

if (values.help || !(jobs >= 10_000 && rounds >= 1 && seconds > 0 && writes >= 10 && connections >= 1)) {
  console.error(`npm run bench:scale -- [--agents 1000000] [--jobs 5000000] [--bids 10000000] [--entries 20000000]
  [--memories 1000000] [--rounds 3] [--seconds 2] [--writes 200] [--connections 4] [--only listJobs]
  [--data-dir /tmp] [--keep] [--json dist/bench_scale.json] [--write]

agents, jobs, bids, entries, memories
             how many the large market has; jobs at least 10000
rounds       how often each operation is measured; the table has the medians
seconds      how long each read is measured in a round
writes       how many requests of each write are measured in a round
connections  how many requests are under way at a time
only         measures reads whose names contain this, and nothing else
data-dir     where the data is, in a folder aipod-bench-scale that is removed at the end
keep         leaves that folder for a later run with the same sizes
json         where the figures are written
write        puts the table into docs/performance.md`);
  process.exitCode = values.help ? 0 : 1;
} else {
  await run().catch((error) => {
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}

async function run(): Promise<void> {
  const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
  const full = sizeOf({ agents, jobs, bids, entries, memories });
  const part = (count: number) => Math.ceil(count / SMALLER);
  const small = sizeOf({
    agents: part(agents),
    jobs: part(jobs),
    bids: part(bids),
    entries: part(entries),
    memories: part(memories),
    now: full.now,
  });
  const folder = join(values['data-dir'], 'aipod-bench-scale');
  await buildMarket();
  const world = await openScaleWorld(folder, { small, full }, say);
  const servers: Server[] = [];
  try {
    const sides = await openSides(world, servers, say);
    const lines = await measureRounds(world, sides, say);
    const report = `${describeRun(world)}\n\n${describeScales(lines)}`;
    console.log(report);
    if (values.write) await writeMarked(projectFile('docs', 'performance.md'), 'bench:scale', report);
    await writeFile(values.json, JSON.stringify({ sizes: world.sizes, lines }, null, 2));
  } finally {
    for (const server of servers) await server.stop();
    await world.stop();
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}

/** A market's server, and what is sent to it. */
interface Side {
  server: Server;
  cases: ScaleCase[];
}

async function openSides(
  { sizes, connections }: ScaleWorld,
  servers: Server[],
  say: (line: string) => void,
): Promise<Record<Scale, Side>> {
  const open = async (scale: Scale): Promise<Side> => {
    const server = await startProgram(MARKET_PROGRAM, connections[scale]);
    servers.push(server);
    say(`${scale}: following cursors`);
    // Names that no earlier run has registered.
    const prefix = `${scale}_${Date.now().toString(36)}`;
    const cases = await createScaleCases(sizes[scale], prefix, server.address);
    return {
      server,
      cases: cases.filter(
        ({ kind, name }) => !values.only || (kind === 'read' && name.includes(values.only)),
      ),
    };
  };
  return { small: await open('small'), full: await open('full') };
}

async function measureRounds(
  world: ScaleWorld,
  sides: Record<Scale, Side>,
  say: (line: string) => void,
): Promise<ScaleLine[]> {
  const names = sides.small.cases.map(({ name }) => name);
  const found = names.map((name) => ({
    name,
    small: [] as Figures[],
    full: [] as Figures[],
    failure: null as string | null,
  }));
  // The first round warms both up.
  for (let round = 0; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const [i, line] of found.entries()) {
      if (line.failure !== null) continue;
      for (const scale of scales) {
        const { server, cases } = sides[scale];
        const one = cases[i] as ScaleCase;
        const amount = {
          connections: one.connections ?? connections,
          read_seconds: round === 0 ? seconds / 2 : seconds,
          writes,
        };
        try {
          const figures = await measureCase({ world, server }, one, amount);
          if (round > 0) line[scale].push(figures);
          if (round === rounds)
            say(`${line.name}, ${scale}: p50 ${medianOf(line[scale]).p50_ms.toFixed(1)} ms`);
        } catch (error) {
          line.failure = `${scale}: ${error instanceof Error ? error.message : error}`;
          say(`${line.name} failed, ${line.failure}`);
          break;
        }
      }
    }
  }
  return found.map(({ name, small, full, failure }) => ({
    name,
    failure,
    small: medianOf(small),
    full: medianOf(full),
  }));
}

function describeRun({ sizes }: ScaleWorld): string {
  const count = (number: number) => number.toLocaleString('en-US');
  const { full } = sizes;
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${count(full.agents)} agents, ${count(full.jobs)} jobs, ${count(full.bids)} bids, ${count(full.entries)} entries, ${count(full.memories)} memories, and a hundredth of each; ${connections} connections, medians of ${rounds} rounds; ${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
