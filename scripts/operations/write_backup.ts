import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { version } from '../../src/version.ts';
import { END, FORMAT, type Footer, type Header, LIST_TABLES, SESSION, type TableHead } from './format.ts';

/** Writes every table as of one moment. Changes nothing; the market can run. Returns the number of rows of each table. */
export async function writeBackup(config: pg.ClientConfig, sink: Writable): Promise<Footer['rows']> {
  const client = new pg.Client({ ...config, application_name: 'aipod-market backup' });
  await client.connect();
  const write = async (line: object) => {
    if (!sink.write(`${JSON.stringify(line)}\n`)) await once(sink, 'drain');
  };
  try {
    await client.query(SESSION);
    await client.query('begin isolation level repeatable read read only');
    const { rows: names } = await client.query('select name from kysely_migration order by name');
    const { rows: places } = await client.query(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as next_xid',
    );
    await write({
      format: FORMAT,
      version,
      created_at: new Date().toISOString(),
      migrations: names.map(({ name }) => name),
      next_xid: places[0].next_xid,
    } satisfies Header);
    const { rows: tables } = await client.query<TableHead>(LIST_TABLES);
    const rows: Footer['rows'] = {};
    for (const { table, columns } of tables) {
      await write({ table, columns } satisfies TableHead);
      rows[table] = await copyOut(client, `copy ${table} (${columns.join(', ')}) to stdout`, sink);
      sink.write(`${END}\n`);
    }
    await write({ rows } satisfies Footer);
    return rows;
  } finally {
    await client.end();
  }
}

/** Rows are compressed in parts of about this size. */
const PART_BYTES = 64 * 1024;

/** The part of pg's connection that COPY needs; its types leave it out. */
interface Connection {
  query(text: string): void;
  stream: { pause(): void; resume(): void };
}

/** Resolves to the number of rows. */
function copyOut(client: pg.Client, text: string, sink: Writable): Promise<number> {
  return new Promise((resolve, reject) => {
    let copied = 0;
    let part: Buffer[] = [];
    let bytes = 0;
    const flush = () => {
      const is_ready = sink.write(Buffer.concat(part));
      part = [];
      bytes = 0;
      return is_ready;
    };
    const statement = {
      submit: (connection: Connection) => connection.query(text),
      // One message is one row. pg uses the memory of a message again.
      handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Connection) {
        copied += 1;
        part.push(Buffer.from(chunk));
        bytes += chunk.length;
        if (bytes < PART_BYTES || flush() || sink.listenerCount('drain') > 0) return;
        stream.pause();
        sink.once('drain', () => stream.resume());
      },
      handleCommandComplete() {},
      handleReadyForQuery() {
        flush();
        resolve(copied);
      },
      handleError: reject,
    };
    client.query(statement as unknown as pg.Submittable);
  });
}
