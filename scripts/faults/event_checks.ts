import { sql } from 'kysely';
import { openDatabase } from '../../src/database/database.ts';
import { type Expected, nameOf } from './auctions.ts';
import type { Reader, Told } from './event_reader.ts';
import type { Market } from './market.ts';

/** What the readers received, beside what they had to. */
export interface EventFindings {
  /** Events in the logs, and jobs that opened, counted for each reader. */
  own: number;
  opened: number;
  lost: number;
  doubled: number;
  out_of_order: number;
  /** Descriptions of the first few problems. */
  problems: string[];
}

const SHOWN = 5;

/**
 * Compares what each reader received with what the acknowledged writes had to tell it, and with the tables: its log from
 * 1 without a gap, and the jobs that opened with its tags, each in its order.
 */
export async function checkEvents(
  { connection }: Market,
  readers: Reader[],
  expected: Expected,
): Promise<EventFindings> {
  const { db, close } = openDatabase({ connection, pool_size: 1 });
  try {
    const findings: EventFindings = { own: 0, opened: 0, lost: 0, doubled: 0, out_of_order: 0, problems: [] };
    for (const { agent, received } of readers) {
      const { agent_id } = agent;
      const complain = (problem: string) => {
        if (findings.problems.length < SHOWN) findings.problems.push(`${agent_id}: ${problem}`);
      };
      const { rows: log } = await sql<Told>`
        select 'evt_' || recipient || '_' || sequence as id, sequence::int4 as sequence, type, data
        from event where recipient = ${agent_id} order by event.sequence
      `.execute(db);
      const { rows: openings } = await sql<Told>`
        select 'evt_' || job_id || '_' || xid as id, null as sequence, 'job.opened' as type,
          jsonb_build_object('job_id', job_id) as data
        from job_opening where tag = any((select capabilities from agent where agent_id = ${agent_id})::text[])
        group by xid, job_id order by xid, job_id
      `.execute(db);
      if (log.some(({ sequence }, at) => sequence !== at + 1)) complain('its log has a gap');
      const own = received.filter(({ sequence }) => sequence !== null);
      const opened = received.filter(({ sequence }) => sequence === null);
      findings.own += own.length;
      findings.opened += opened.length;
      for (const [kind, got, kept] of [
        ['log', own, log],
        ['openings', opened, openings],
      ] as const) {
        const disorder = countDisorder(got, kept);
        findings.out_of_order += disorder;
        if (disorder > 0) complain(`${disorder} events of its ${kind} came out of order`);
        const at = kept.findIndex((one, at) => got[at]?.id !== one.id || nameOf(got[at]) !== nameOf(one));
        if (at !== -1 || got.length !== kept.length) {
          complain(`received ${got.length} of its ${kind}, which has ${kept.length}; ${at} differs first`);
        }
      }
      const { lost, doubled } = compare(received, expected.get(agent_id) ?? new Map());
      findings.lost += lost.length;
      findings.doubled += doubled.length;
      if (lost.length > 0) complain(`lost ${lost.slice(0, SHOWN).join(', ')}`);
      if (doubled.length > 0) complain(`doubled ${doubled.slice(0, SHOWN).join(', ')}`);
    }
    return findings;
  } finally {
    await close();
  }
}

/** How many events came after one that follows them in the table. */
function countDisorder(got: Told[], kept: Told[]): number {
  const places = new Map(kept.map(({ id }, at) => [id, at]));
  let [last, disorder] = [-1, 0];
  for (const { id } of got) {
    const place = places.get(id) ?? -1;
    if (place < last) disorder += 1;
    last = Math.max(last, place);
  }
  return disorder;
}

/** The names of events that came less or more often than expected, once for each. */
function compare(received: Told[], expected: Map<string, number>): { lost: string[]; doubled: string[] } {
  const left = new Map(expected);
  for (const event of received) left.set(nameOf(event), (left.get(nameOf(event)) ?? 0) - 1);
  const named = [...left].flatMap(([name, count]) =>
    Array<[string, number]>(Math.abs(count)).fill([name, count]),
  );
  return {
    lost: named.filter(([, count]) => count > 0).map(([name]) => name),
    doubled: named.filter(([, count]) => count < 0).map(([name]) => name),
  };
}
