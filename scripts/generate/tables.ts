import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type GenerateOptions, generate, PostgresDialect, type PostprocessFunction } from 'kysely-codegen';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';

/** Writes the types of the tables that the migrations make, tried in a database of their own. */
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

/** Writes the types of a database's tables, as the parsers of src/database read them. */
export async function describeTables(db: Database): Promise<string> {
  return generate({
    // kysely-codegen is CommonJS, for whose Kysely TypeScript keeps types of its own.
    db: db as unknown as GenerateOptions['db'],
    dialect: new PostgresDialect({ dateParser: 'string' }),
    excludePattern: '*.kysely_*',
    outFile: null,
    typeMapping: { int8: 'bigint' },
    postprocess: ({ metadata }) => typeCheckedTexts(db, metadata),
  });
}

type Metadata = Awaited<ReturnType<PostprocessFunction>>;

/** Types a text by the values that its own check constraint allows. */
async function typeCheckedTexts(db: Database, metadata: Metadata): Promise<Metadata> {
  const { rows } = await sql<{ table: string; column: string; definition: string }>`
    select relname as "table", attname as "column", pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint
    join pg_class on pg_class.oid = conrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and cardinality(conkey) = 1
  `.execute(db);
  for (const { table, column, definition } of rows) {
    // What Postgres makes of `check (status in ('OPEN', 'ACTIVE'))`.
    const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(definition)?.[1];
    const found = metadata.tables
      .find(({ name }) => name === table)
      ?.columns.find(({ name }) => name === column);
    if (list && found)
      found.enumValues = Array.from(list.matchAll(/'([^']*)'::text/g), ([, text = '']) => text);
  }
  return metadata;
}
