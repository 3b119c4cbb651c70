import type pg from 'pg';
import type { SentText } from '../../scripts/market/statements.ts';

/** What Postgres did for a statement. */
export interface Plan {
  /** The tables that it read from the first row to the last. */
  whole_tables: string[];
  /** The rows that its scans touched, those included that a filter removed. */
  rows: number;
}

/** Whether this is a statement that has a plan. */
export function hasPlan(text: string): boolean {
  return /^\s*(select|with|insert|update|delete)\b/i.test(text);
}

/**
 * Runs a statement with its values again, undoes it, and returns what Postgres did. Of a write that cannot run twice it
 * returns what Postgres would do, without the rows.
 */
export async function explain(
  client: pg.Client,
  { text, values }: Pick<SentText, 'text' | 'values'>,
): Promise<Plan> {
  const ask = async (options: string) => {
    await client.query('begin');
    const { rows } = await client
      .query(`explain (${options}, format json) ${text}`, [...values])
      .finally(() => client.query('rollback'));
    return listScans(rows[0]['QUERY PLAN'][0].Plan);
  };
  const scans = await ask('analyze, timing off').catch((error: pg.DatabaseError) => {
    if (!error.code?.startsWith(CONSTRAINT)) throw error;
    return ask('costs off');
  });
  const whole = scans.filter((scan) => scan['Node Type'] === 'Seq Scan' && scan['Actual Loops'] !== 0);
  return {
    whole_tables: whole.map((scan) => scan['Relation Name'] ?? ''),
    rows: Math.ceil(scans.reduce((sum, scan) => sum + countRows(scan), 0)),
  };
}

/** The class of the errors of constraints: a second insert of a row, one more off a count that is 0. */
const CONSTRAINT = '23';

/** A node of a plan, as `explain` writes it. The numbers of rows are for one loop. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** The nodes that read a table or an index. */
function listScans(node: PlanNode): PlanNode[] {
  const is_scan = node['Node Type'].endsWith('Scan') && (node['Relation Name'] ?? node['Index Name']);
  return [...(is_scan ? [node] : []), ...(node.Plans ?? []).flatMap(listScans)];
}

function countRows(scan: PlanNode): number {
  const removed = (scan['Rows Removed by Filter'] ?? 0) + (scan['Rows Removed by Index Recheck'] ?? 0);
  return ((scan['Actual Rows'] ?? 0) + removed) * (scan['Actual Loops'] ?? 0);
}
