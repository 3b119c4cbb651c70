import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase } from '../../src/database/database.ts';
import { countStatements, recordStatements, roundTripsOf } from '../market/statements.ts';
import { createBare } from './bare.ts';
import { type Case, createCases } from './cases.ts';
import { SETTINGS } from './server.ts';
import { type System, systems, type World } from './world.ts';

/** How often an operation waits for Postgres, and how many statements it sends. */
export interface RoundTrips {
  round_trips: number;
  statements: number;
}

/** Counts for each case what one request of a system sends, in this process, where it can be seen. */
export async function countRoundTrips(world: World): Promise<Map<string, Record<System, RoundTrips>>> {
  const [market, bare] = await Promise.all(systems.map((system) => countFor(system, world)));
  return new Map(
    [...(market as Counts)].map(([name, counts]) => [
      name,
      { market: counts, bare: (bare as Counts).get(name) as RoundTrips },
    ]),
  );
}

type Counts = Map<string, RoundTrips>;

async function countFor(system: System, { size, connections }: World): Promise<Counts> {
  const connection = connections[system];
  const { db, close } = openDatabase({ connection, pool_size: 10 });
  const settings = readSettings({
    ...SETTINGS,
    DATABASE_URL: 'postgres://localhost/bench',
    LOG_LEVEL: 'silent',
  });
  const app =
    system === 'market' ? await createApp(settings, db) : createBare(connection, { write: () => {} });
  const cases = createCases(size, 'count');
  // The first use of a key is written down, and posting needs two agents.
  for (let round = 0; round < 3; round += 1) for (const one of cases) await inject(app, one);
  const counts: Counts = new Map();
  for (const one of cases) {
    const { sent } = await recordStatements(() => inject(app, one));
    counts.set(one.name, { round_trips: roundTripsOf(sent), statements: countStatements(sent) });
  }
  await app.close();
  await close();
  return counts;
}

async function inject(app: FastifyInstance, one: Case): Promise<void> {
  const sent = one.next();
  if (!sent) return;
  const { method, path, key, body } = sent;
  const { statusCode, payload } = await app.inject({
    method,
    url: path,
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    ...(body && { payload: body }),
  });
  assert.ok(statusCode < 300, `${one.name}: ${statusCode} ${payload}`);
  one.took?.(sent, payload);
}
