import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

/** What has been written to a market, as it stands at each moment. */
export interface Writings {
  /** The same as before when nothing was written since, but for when keys were last used. */
  read(): Promise<string>;
  /** Every row of every table, as text. */
  readRows(): Promise<string>;
}

/** Watches every table of a database. */
export async function watchWritings(db: Database): Promise<Writings> {
  const { rows: columns } = await sql<{ table: string; name: string }>`
    select table_name as table, column_name as name from information_schema.columns
    where table_schema = 'public' and column_name <> 'last_used_at'
  `.execute(db);
  const tables = [...new Set(columns.map(({ table }) => table))];
  const row = sql.join(columns.filter(({ table }) => table === 'api_key').map(({ name }) => sql.ref(name)));
  // A row carries the transaction that wrote it. That of a key changes with its use.
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
  return { read: () => readAll(sums), readRows: () => readAll(lines) };
}
