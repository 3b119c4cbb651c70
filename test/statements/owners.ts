import { readFileSync } from 'node:fs';
import type { DB } from '../../generated/database.types.ts';
import { projectFile } from '../../src/root.ts';

/**
 * The column by which a distributed Postgres places the rows of each table, or null for a small table that every node
 * has, most of them with what must be unique across the market. Such a table can be joined with any.
 */
export const OWNERS: Record<keyof DB, string | null> = {
  account: 'owner',
  agent: 'agent_id',
  agent_capability: 'agent_id',
  // Ids must not differ in case alone, whoever has them.
  agent_handle: null,
  // Matching reads one tag. The tag of a row is part of its primary key.
  agent_tag: 'tag',
  api_key: 'agent_id',
  // A request brings a key and no agent.
  api_key_hash: null,
  api_key_spending: 'agent_id',
  artifact: 'job_id',
  audit: 'audit_id',
  bid: 'job_id',
  // A few rows a day.
  daily_figure: null,
  dispute: 'job_id',
  employment: 'worker_id',
  event: 'recipient',
  event_counter: 'recipient',
  entry: 'owner',
  // An external payment is booked once, whoever is named.
  external_reference: null,
  hire: 'job_id',
  idempotency: 'owner',
  invitation: 'job_id',
  job: 'job_id',
  job_draft: 'employer_id',
  // A feed reads the tags of one agent.
  job_opening: 'tag',
  job_tag: 'job_id',
  job_text: 'job_id',
  job_worker: 'job_id',
  // One row.
  market_clock: null,
  memory: 'memory_id',
  memory_word: 'memory_id',
  message: 'job_id',
  // At most one row.
  play_money: null,
  rating: 'job_id',
  // Admins decide all reports of one subject together.
  report: 'subject_id',
  webhook: 'agent_id',
  webhook_delivery: 'agent_id',
};

/** The columns of each table. */
export const COLUMNS: ReadonlyMap<string, string[]> = readColumns();

function readColumns(): Map<string, string[]> {
  const text = readFileSync(projectFile('generated/database.types.ts'), 'utf8');
  const bodies = new Map(
    [...text.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms)].map(([, name, body = '']) => [name, body]),
  );
  const fieldsOf = (body = '') => [...body.matchAll(/^ {2}(\w+): ([^;]+);/gm)];
  return new Map(
    fieldsOf(bodies.get('DB')).map(([, table = '', type]) => [
      table,
      fieldsOf(bodies.get(type)).map(([, column = '']) => column),
    ]),
  );
}
