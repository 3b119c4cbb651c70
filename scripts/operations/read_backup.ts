import assert from 'node:assert/strict';
import pg from 'pg';
import { StartupError } from '../../src/startup.ts';
import { copyText } from '../market/copy.ts';
import { END, FORMAT, type Footer, type Header, LIST_TABLES, SESSION, type TableHead } from './format.ts';

/** The most transaction ids that a restore uses up. It takes about ten seconds for a million. */
const MOST_XIDS = 100_000_000n;

/** Triggers that check what the audit checks, or refuse to replace what a migration wrote. Foreign keys are checked. */
const GUARDED = ['entry', 'job', 'account', 'audit', 'market_clock'];

/**
 * Fills the migrated, empty database with a backup, in one transaction. Returns the number of rows of each table. Fails with
 * a StartupError when the database is not empty, has other migrations than the backup, or the backup is incomplete.
 */
export async function readBackup(
  config: pg.ClientConfig,
  source: AsyncIterable<Buffer>,
): Promise<Footer['rows']> {
  const client = new pg.Client({ ...config, application_name: 'aipod-market restore' });
  await client.connect();
  const lines = new Lines(source);
  try {
    await client.query(SESSION);
    const header = parse<Header>(await lines.next());
    await checkHeader(client, header);
    await passXids(client, BigInt(header.next_xid));
    const { rows: known } = await client.query<TableHead>(LIST_TABLES);
    await client.query('begin');
    for (const table of GUARDED) await client.query(`alter table ${table} disable trigger user`);
    await checkEmpty(client, known);
    await client.query('delete from market_clock; delete from play_money');
    const rows: Footer['rows'] = {};
    for (;;) {
      const line = parse<TableHead | Footer>(await lines.next());
      if ('rows' in line) {
        assert.deepEqual(rows, line.rows, 'every row that was written was read');
        break;
      }
      const { table, columns } = line;
      if (!known.some((one) => one.table === table)) throw broken();
      rows[table] = await copyText(client, { table, columns }, lines.untilEnd());
    }
    for (const table of GUARDED) await client.query(`alter table ${table} enable trigger user`);
    await client.query('commit');
    await client.query('analyze');
    return rows;
  } finally {
    await client.end();
  }
}

async function checkHeader(client: pg.Client, { format, version, migrations }: Header): Promise<void> {
  if (format !== FORMAT) throw broken();
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const has = rows.map(({ name }) => name);
  if (has.join() === migrations.join()) return;
  throw new StartupError(
    `The backup is of the market ${version} with the migration ${migrations.at(-1)}, and this database has ${has.at(-1)}: restore with the release that made the backup, and upgrade then.`,
  );
}

async function checkEmpty(client: pg.Client, tables: TableHead[]): Promise<void> {
  for (const { table } of tables) {
    if (table === 'market_clock' || table === 'play_money') continue;
    const { rowCount } = await client.query(`select from ${table} limit 1`);
    if (rowCount) {
      throw new StartupError(
        `The database is not empty: ${table} has rows. Restore into a new database, before a server has started on it.`,
      );
    }
  }
}

/**
 * Uses up transaction ids until the next is not below `next_xid`. The places of openings in feeds are such ids: with lower
 * ones readers would not see what opens from now on until the ids have caught up.
 */
async function passXids(client: pg.Client, next_xid: bigint): Promise<void> {
  const { rows } = await client.query('select pg_snapshot_xmax(pg_current_snapshot())::text as xid');
  const missing = next_xid - BigInt(rows[0].xid);
  if (missing <= 0n) return;
  if (missing > MOST_XIDS) {
    throw new StartupError(
      `The market has used ${missing} transaction ids more than this Postgres, and a restore passes ${MOST_XIDS} at most: move it with pg_upgrade or a physical copy.`,
    );
  }
  await client.query('set synchronous_commit = off');
  await client.query(
    `do $$ begin for i in 1..${missing} loop perform pg_current_xact_id(); commit; end loop; end $$`,
  );
  await client.query('reset synchronous_commit');
}

/** Reads lines of a stream. */
class Lines {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line, without its end. Fails with a StartupError when there is none. */
  async next(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      if (end >= 0) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      await this.#read();
    }
  }

  /** Yields whole lines until that which ends a table, and reads that too. */
  async *untilEnd(): AsyncGenerator<Buffer> {
    for (;;) {
      const found = this.#rest.indexOf(LAST);
      const is_first = this.#rest.subarray(0, FIRST.length).equals(FIRST);
      if (is_first || found >= 0) {
        const end = is_first ? 0 : found + 1;
        if (end > 0) yield this.#rest.subarray(0, end);
        this.#rest = this.#rest.subarray(end + FIRST.length);
        return;
      }
      const whole = this.#rest.lastIndexOf(NEWLINE) + 1;
      // The last line can be the beginning of what ends the table: its newline stays.
      if (whole > 1) {
        const kept = this.#rest.lastIndexOf(NEWLINE, whole - 2) + 1;
        if (kept > 0) yield this.#rest.subarray(0, kept);
        this.#rest = this.#rest.subarray(kept);
      }
      await this.#read();
    }
  }

  async #read(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done) throw broken();
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, value]) : value;
  }
}

const NEWLINE = 10;
const FIRST = Buffer.from(`${END}\n`);
const LAST = Buffer.from(`\n${END}\n`);

function parse<T>(line: string): T {
  try {
    return JSON.parse(line);
  } catch {
    throw broken();
  }
}

function broken(): StartupError {
  return new StartupError('The file is no whole backup of a market: use another one.');
}
