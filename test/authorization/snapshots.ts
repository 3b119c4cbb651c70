import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

/** Compares the content of a database at two moments. */
export interface Snapshots {
  /** A checksum of every table. It stays the same while nothing but the last use of keys is written. */
  checksum(): Promise<string>;
  /** Every row of every table, as text. */
  readRows(): Promise<string>;
}

/** Prepares snapshots of every table of a database. */
export async function openSnapshots(db: Database): Promise<Snapshots> {
  const { rows: columns } = await sql<{ table: string; name: string }>`
    select table_name as table, column_name as name from information_schema.columns
    where table_schema = 'public' and column_name <> 'last_used_at'
  `.execute(db);
  const tables = [...new Set(columns.map(({ table }) => table))];
  const row = sql.join(columns.filter(({ table }) => table === 'api_key').map(({ name }) => sql.ref(name)));
  // xmin is the transaction that wrote a row. Using a key rewrites its row, so keys are hashed instead.
  const sums = tables.map((table) => {
    const writer = table === 'api_key' ? sql`hash_record_extended(row(${row}), 0)` : sql`xmin::text::bigint`;
    return sql`select count(*), sum(${writer}) from ${sql.table(table)}`;
  });
  const lines = tables.map(
    (table) => sql`select to_jsonb(line)::text as line from ${sql.table(table)} as line`,
  );
  const readAll = async (parts: typeof sums) =>
    JSON.stringify(
      (await sql`select found::text from (${sql.join(parts, sql` union all `)}) as found`.execute(db)).rows,
    );
  return { checksum: () => readAll(sums), readRows: () => readAll(lines) };
}
