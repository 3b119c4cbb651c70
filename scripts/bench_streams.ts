import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'undici';
import { startEmbedded } from '../src/database/embedded.ts';
import { projectFile } from '../src/root.ts';
import { ADMIN_KEY } from './bench/cases.ts';
import { cpuOfPostgres } from './bench/cpu.ts';
import { send } from './bench/load.ts';
import { type OpenStreams, openStreams, type Subscriber } from './bench/open_streams.ts';
import { buildMarket, MARKET_PROGRAM, type Server, startProgram } from './bench/server.ts';
import { migrateMarket, readPostmaster } from './bench/world.ts';
import { writeMarked } from './market/marked.ts';

// Opens many streams on one server, and measures its memory, what it costs while nothing happens, and how long an event
// takes from the response of its write to its reader, written on the same server and on another one of the same
// database; then the same with a few streams. Prints a table. --help lists the options.

const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '2000' },
    few: { type: 'string', default: '20' },
    events: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '10' },
    json: { type: 'string', default: 'dist/bench_streams.json' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [many, few, events, seconds] = [values.streams, values.few, values.events, values.seconds].map(
  Number,
) as [number, number, number, number];

/** Where an event was written. */
const places = ['same', 'other'] as const;
type Place = (typeof places)[number];
type Servers = Record<Place, Server>;

interface Line {
  streams: number;
  memory_mib: number;
  /** While nothing happens, in ms of CPU time a second. */
  server_ms: number;
  postgres_ms: number;
  delays: Record<Place, Delays>;
}

/** In milliseconds, shortest first. */
interface Delays {
  write: number[];
  /** From the response of the write to the reader. Negative if the event came first. */
  reader: number[];
}

if (values.help || !(many > few && few >= 1 && events >= 10 && seconds > 0)) {
  console.error(`npm run bench:streams -- [--streams 2000] [--few 20] [--events 400] [--seconds 10]
  [--json dist/bench_streams.json] [--write]

streams  how many streams are open on one server; each has an agent of its own
few      how many it is compared with
events   how many events are written on each of two servers
seconds  how long the streams are left alone, to see what they cost
json     where the figures are written
write    puts the table into docs/performance.md`);
  process.exitCode = values.help ? 0 : 1;
} else {
  await run();
}

async function run(): Promise<void> {
  const say = (line: string) => console.error(line);
  await buildMarket();
  const data_dir = await mkdtemp(join(tmpdir(), 'aipod-bench-streams-'));
  const postgres = await startEmbedded({ data_dir });
  const started: Server[] = [];
  try {
    await migrateMarket(postgres.connection);
    const start = async () => {
      const server = await startProgram(MARKET_PROGRAM, postgres.connection, { TRUST_PROXY: 'on' });
      started.push(server);
      return server;
    };
    const servers: Servers = { same: await start(), other: await start() };
    const postmaster = await readPostmaster(data_dir);
    say(`registering ${many} agents`);
    const subscribers = await registerAll(servers.other.address);
    const readers = subscribers.slice(0, few);
    // Both have compiled what they need before anything counts.
    const first = await openStreams(servers.same.address, readers);
    await measureDelays(first, servers, readers);
    first.close();
    const rest_mib = await servers.same.memory_mib();

    const lines: Line[] = [];
    for (const some of [readers, subscribers]) {
      say(`opening ${some.length} streams`);
      const streams = await openStreams(servers.same.address, some);
      lines.push(await measureLine(streams, { servers, postmaster, subscribers: some }));
      if (streams.ended > 0) throw new Error(`${streams.ended} streams ended`);
      streams.close();
    }
    const report = describe(lines, rest_mib);
    console.log(report);
    if (values.write) await writeMarked(projectFile('docs', 'performance.md'), 'bench:streams', report);
    await writeFile(values.json, JSON.stringify({ rest_mib, lines }, null, 2));
  } finally {
    for (const server of started) await server.stop();
    await postgres.stop();
    await rm(data_dir, { recursive: true, force: true });
  }
}

async function registerAll(address: string): Promise<Subscriber[]> {
  const names = Array.from({ length: many }, (_, at) => `reader_${at}`);
  const clients = Array.from({ length: 8 }, () => new Client(address));
  const left = names.values();
  const subscribers: Subscriber[] = [];
  await Promise.all(
    clients.map(async (client) => {
      for (const username of left) {
        const body = { username };
        const text = await send(client, { method: 'POST', path: '/v1/auth/register', key: null, body });
        subscribers.push({ agent_id: username, key: JSON.parse(text).data.api_key });
      }
      await client.close();
    }),
  );
  return subscribers;
}

async function measureLine(
  streams: OpenStreams,
  { servers, postmaster, subscribers }: { servers: Servers; postmaster: number; subscribers: Subscriber[] },
): Promise<Line> {
  const readCpu = () => Promise.all([servers.same.cpu_ms(), cpuOfPostgres(postmaster)]);
  // Until garbage of the opening is collected.
  await pause(5_000);
  const before = await readCpu();
  const from = performance.now();
  await pause(seconds * 1000);
  const after = await readCpu();
  const spent = (performance.now() - from) / 1000;
  const memory_mib = await servers.same.memory_mib();
  const delays = await measureDelays(streams, servers, subscribers);
  return {
    streams: subscribers.length,
    memory_mib,
    server_ms: (after[0] - before[0]) / spent,
    postgres_ms: (after[1] - before[1]) / spent,
    delays,
  };
}

/** Writes events for readers in turn, one after the other, on both servers in turn. */
async function measureDelays(
  streams: OpenStreams,
  servers: Servers,
  subscribers: Subscriber[],
): Promise<Record<Place, Delays>> {
  const delays = { same: { write: [], reader: [] }, other: { write: [], reader: [] } } as Record<
    Place,
    Delays
  >;
  const clients = { same: new Client(servers.same.address), other: new Client(servers.other.address) };
  for (let at = 0; at < 2 * events; at += 1) {
    const place = places[at % 2] as Place;
    const { agent_id } = subscribers[Math.floor(Math.random() * subscribers.length)] as Subscriber;
    const arrival = streams.arrival(agent_id);
    const from = performance.now();
    await send(clients[place], {
      method: 'POST',
      path: `/api/v1/admin/agents/${agent_id}/deposits`,
      key: ADMIN_KEY,
      body: { amount: 1, reference: `bench_${Date.now()}_${at}` },
    });
    const responded = performance.now();
    delays[place].write.push(responded - from);
    delays[place].reader.push((await arrival) - responded);
  }
  for (const place of places) {
    await clients[place].close();
    delays[place].write.sort((a, b) => a - b);
    delays[place].reader.sort((a, b) => a - b);
  }
  return delays;
}

function describe(lines: Line[], rest_mib: number): string {
  const at = (sorted: number[], share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const [first] = lines as [Line, ...Line[]];
  const costs = lines.map(({ streams, memory_mib, server_ms, postgres_ms }) => [
    streams,
    memory_mib.toFixed(0),
    streams === first.streams
      ? ''
      : (((memory_mib - first.memory_mib) * 1024) / (streams - first.streams)).toFixed(0),
    server_ms.toFixed(0),
    postgres_ms.toFixed(0),
  ]);
  const delays = lines.flatMap(({ streams, delays }) =>
    places.map((place) => {
      const { write, reader } = delays[place];
      return [streams, place, at(write, 0.5), at(write, 0.99), at(reader, 0.5), at(reader, 0.99)];
    }),
  );
  const rows = (cells: (string | number)[][]) => cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `${events} events on each server; ${rest_mib.toFixed(0)} MiB without a stream; ${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}

| streams | memory, MiB | KiB a further stream | CPU while nothing happens, ms a second: server | Postgres |
|--:|--:|--:|--:|--:|
${rows(costs)}

| streams | written on | write p50, ms | p99 | response to reader p50, ms | p99 |
|--:|---|--:|--:|--:|--:|
${rows(delays)}`;
}
