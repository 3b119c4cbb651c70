import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type GenerateOptions, generate, PostgresDialect, type PostprocessFunction } from 'kysely-codegen';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';

/** Generates the types of the tables, from a temporary database with all migrations applied. */
export async function writeTables(): Promise<string> {
  const data_dir = await mkdtemp(join(tmpdir(), 'tables-'));
  try {
    const server = await startEmbedded({ data_dir, durable: false });
    try {
      const { db, close } = openDatabase({ connection: server.connection, pool_size: 1 });
      return await migrate(db)
        .then(() => describeTables(db))
        .finally(close);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(data_dir, { recursive: true });
  }
}

/** Generates the types of a database's tables, as the type parsers in src/database return them. */
export async function describeTables(db: Database): Promise<string> {
  return generate({
    // kysely-codegen is CommonJS, and TypeScript treats the types of its Kysely as different ones.
    db: db as unknown as GenerateOptions['db'],
    dialect: new PostgresDialect({ dateParser: 'string' }),
    excludePattern: '*.kysely_*',
    outFile: null,
    typeMapping: { int8: 'bigint' },
    postprocess: ({ metadata }) => typeCheckedTexts(db, metadata),
  });
}

type Metadata = Awaited<ReturnType<PostprocessFunction>>;

/** Types a text column as the union of the values that its check constraint allows. */
async function typeCheckedTexts(db: Database, metadata: Metadata): Promise<Metadata> {
  const { rows } = await sql<{ table: string; column: string; definition: string }>`
    select relname as "table", attname as "column", pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint
    join pg_class on pg_class.oid = conrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and cardinality(conkey) = 1
  `.execute(db);
  for (const { table, column, definition } of rows) {
    // The form in which Postgres stores `check (status in ('OPEN', 'ACTIVE'))`.
    const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(definition)?.[1];
    const found = metadata.tables
      .find(({ name }) => name === table)
      ?.columns.find(({ name }) => name === column);
    if (list && found)
      found.enumValues = Array.from(list.matchAll(/'([^']*)'::text/g), ([, text = '']) => text);
  }
  return metadata;
}
