import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { auditLedger } from '../../src/domain/ledger/audit.ts';
import type { Client, Write } from './client.ts';
import type { Market } from './market.ts';
import { type Kind, things } from './things.ts';

/** What was found after a fault. */
export interface Findings {
  acknowledged: number;
  /** Of those, how many took more than one try. */
  retried: number;
  /** Of those, how many had been carried out already when they were tried again. */
  replayed: number;
  /** Of the acknowledged, how many cannot be found. */
  lost: number;
  /** Writes that made something more than once, acknowledged or not. */
  doubled: number;
  ledger_holds: boolean;
  /** In words, the first of each sort. */
  problems: string[];
}

/** Of the writes since the last check, how many are sent once more. */
const REPEATED = 60;
const SHOWN = 3;

/**
 * Looks for everything that the client wrote: each acknowledged write is there once, none is there twice. The
 * writes after the first `checked` are sent once more before that, those that were retried above all: their
 * keys must bring the first answer back.
 */
export async function check(market: Market, client: Client, checked: number): Promise<Findings> {
  const replays = await repeatWrites(client, client.writes.slice(checked));
  const { db, close } = openDatabase({ connection: market.connection, pool_size: 2 });
  try {
    const counts = await countThings(db, client.writes);
    const found = (write: Write) => counts.get(write) as Count;
    const acknowledged = client.writes.filter((write) => write.acknowledged);
    const lost = acknowledged.filter((write) => found(write).least === 0);
    const doubled = client.writes.filter((write) => found(write).most > 1);
    const audit = await auditLedger(db);
    const name = ({ kind, marker }: Write) => `${kind} ${marker}`;
    return {
      acknowledged: acknowledged.length,
      retried: acknowledged.filter(({ tries }) => tries > 1).length,
      replayed: acknowledged.filter((write) => write.acknowledged?.replayed).length,
      lost: lost.length,
      doubled: doubled.length,
      ledger_holds: audit.fault_count === 0,
      problems: [
        ...lost.slice(0, SHOWN).map((write) => `lost: ${name(write)}`),
        ...doubled.slice(0, SHOWN).map((write) => `there ${found(write).most} times: ${name(write)}`),
        ...audit.faults.slice(0, SHOWN).map((fault) => `the ledger: ${fault.rule} of ${fault.owner}`),
        ...replays.slice(0, SHOWN),
        ...client.problems.slice(0, SHOWN),
      ],
    };
  } finally {
    await close();
  }
}

interface Count {
  /** In the place where there are fewest, and in that where there are most. */
  least: number;
  most: number;
}

async function countThings(db: Database, writes: Write[]): Promise<Map<Write, Count>> {
  const counts = new Map<Write, Count>();
  for (const [kind, places] of Object.entries(things) as [Kind, (typeof things)[Kind]][]) {
    const of_kind = writes.filter((write) => write.kind === kind);
    const markers = of_kind.map(({ marker }) => marker);
    for (const write of of_kind) counts.set(write, { least: Number.POSITIVE_INFINITY, most: 0 });
    for (const place of places) {
      const { rows } = await sql<{ marker: string; count: number }>`
        select marker, count(*)::int4 as count from (${place}) as thing
        where marker = any(${markers}) group by marker
      `.execute(db);
      const made = new Map(rows.map(({ marker, count }) => [marker, count]));
      for (const write of of_kind) {
        const number = made.get(write.marker) ?? 0;
        const count = counts.get(write) as Count;
        counts.set(write, { least: Math.min(count.least, number), most: Math.max(count.most, number) });
      }
    }
  }
  return counts;
}

/** What is wrong with the answers to writes that are sent once more. */
async function repeatWrites(client: Client, writes: Write[]): Promise<string[]> {
  const wrong: string[] = [];
  const chosen = writes
    .filter((write) => write.acknowledged && mayRepeat(write, client.writes))
    .sort((a, b) => b.tries - a.tries)
    .slice(0, REPEATED);
  for (const write of chosen) {
    const { tries } = write;
    const again = await client.repeat(write).catch(() => undefined);
    write.tries = tries;
    const same = again?.status === write.acknowledged?.status && sameBody(write, again?.body);
    if (!again?.replayed || !same) wrong.push(`${write.kind} ${write.marker} repeated: ${again?.body}`);
  }
  return wrong;
}

/** A registration may be repeated while its key was not used. */
function mayRepeat({ kind, acknowledged }: Write, writes: Write[]): boolean {
  if (kind !== 'agent') return true;
  const { api_key } = JSON.parse(acknowledged?.body ?? '').data;
  return !writes.some(({ request }) => request.key === api_key);
}

/** Answers are the same to the letter; but a registration answers with another key, and another time. */
function sameBody({ kind, acknowledged }: Write, again: string | undefined): boolean {
  if (kind !== 'agent') return again === acknowledged?.body;
  const agentOf = (body = 'null') => JSON.parse(body)?.data.node_id;
  return agentOf(again) === agentOf(acknowledged?.body);
}
