import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { auditLedger } from '../../src/domain/ledger/audit.ts';
import type { Client, Write } from './client.ts';
import type { Market } from './market.ts';
import { type Kind, ROW_QUERIES } from './row_queries.ts';

/** What the checks after a fault found. */
export interface Findings {
  acknowledged: number;
  /** Acknowledged writes that took more than one try. */
  retried: number;
  /** Acknowledged writes that had already been carried out when they were retried. */
  replayed: number;
  /** Acknowledged writes whose rows are missing. */
  lost: number;
  /** Writes that made a row more than once, acknowledged or not. */
  doubled: number;
  ledger_balances: boolean;
  /** Descriptions of the first few problems of each type. */
  problems: string[];
}

/** How many of the writes since the last check are repeated. */
const REPEATED = 60;
const SHOWN = 3;

/**
 * Checks that the database contains every acknowledged write exactly once, and no other write twice. Before
 * that, repeats some of the writes after the first `checked`, the most retried ones first: their idempotency
 * keys must return the first response.
 */
export async function check(market: Market, client: Client, checked: number): Promise<Findings> {
  const replays = await repeatWrites(client, client.writes.slice(checked));
  const { db, close } = openDatabase({ connection: market.connection, pool_size: 2 });
  try {
    const counts = await countRows(db, client.writes);
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
      ledger_balances: audit.mismatch_count === 0,
      problems: [
        ...lost.slice(0, SHOWN).map((write) => `lost: ${name(write)}`),
        ...doubled.slice(0, SHOWN).map((write) => `made ${found(write).most} times: ${name(write)}`),
        ...audit.mismatches.slice(0, SHOWN).map(({ rule, owner }) => `the ledger: ${rule} of ${owner}`),
        ...replays.slice(0, SHOWN),
        ...client.problems.slice(0, SHOWN),
      ],
    };
  } finally {
    await close();
  }
}

interface Count {
  /** The smallest and the largest count over all queries of the write's kind. */
  least: number;
  most: number;
}

async function countRows(db: Database, writes: Write[]): Promise<Map<Write, Count>> {
  const counts = new Map<Write, Count>();
  for (const [kind, queries] of Object.entries(ROW_QUERIES) as [Kind, (typeof ROW_QUERIES)[Kind]][]) {
    const of_kind = writes.filter((write) => write.kind === kind);
    const markers = of_kind.map(({ marker }) => marker);
    for (const write of of_kind) counts.set(write, { least: Number.POSITIVE_INFINITY, most: 0 });
    for (const query of queries) {
      const { rows } = await sql<{ marker: string; count: number }>`
        select marker, count(*)::int4 as count from (${query}) as written
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

/** Sends writes again. Returns a description of each response that is not the first one, replayed. */
async function repeatWrites(client: Client, writes: Write[]): Promise<string[]> {
  const wrong: string[] = [];
  const chosen = writes
    .filter((write) => write.acknowledged && canRepeat(write, client.writes))
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

/** Whether a write can be repeated: a registration only until its key has been used. */
function canRepeat({ kind, acknowledged }: Write, writes: Write[]): boolean {
  if (kind !== 'agent') return true;
  const { api_key } = JSON.parse(acknowledged?.body ?? '').data;
  return !writes.some(({ request }) => request.key === api_key);
}

/** Whether a repeated body equals the first. A repeated registration returns a new key and time, so only its agent. */
function sameBody({ kind, acknowledged }: Write, again: string | undefined): boolean {
  if (kind !== 'agent') return again === acknowledged?.body;
  const agentOf = (body = 'null') => JSON.parse(body)?.data.node_id;
  return agentOf(again) === agentOf(acknowledged?.body);
}
