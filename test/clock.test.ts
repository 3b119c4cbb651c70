import { readdir, readFile } from 'node:fs/promises';
import t from 'tap';
import { projectFile } from '../src/root.ts';
import { findClockCalls } from './support/clock_calls.ts';

// A write has one time, which src/database/clock.ts reads when its transaction begins. Every other statement gets
// it as a parameter. test/database/clock.test.ts checks the defaults of the columns.

/** The first migration that must not read the clock. Earlier ones stay as they are. */
const FIRST_MIGRATION = '0014';

t.test('no statement of the server reads the clock, except the one that begins a transaction', async (t) => {
  const files = await readdir(projectFile('src'), { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts') && file !== 'database/clock.ts');
  t.ok(sources.length > 100);
  for (const file of sources) t.same(await readCalls(`src/${file}`), [], file);
  t.same(await readCalls('src/database/clock.ts'), ['now()']);
});

t.test('the demo market gets its time from the transaction that loads it', async (t) => {
  t.same(await readCalls('db/demo.sql'), []);
});

t.test('no new migration reads the clock', async (t) => {
  const files = await readdir(projectFile('db/migrations'));
  const recent = files.filter((file) => file >= FIRST_MIGRATION);
  t.ok(recent.length > 0);
  // A search measures how long it runs.
  const allowed: Record<string, string[]> = {
    '0021_memory.sql': ['clock_timestamp()', 'statement_timestamp()'],
    '0026_lists.sql': [
      'clock_timestamp()',
      'clock_timestamp()',
      'statement_timestamp()',
      'clock_timestamp()',
    ],
  };
  for (const file of recent) t.same(await readCalls(`db/migrations/${file}`), allowed[file] ?? [], file);
});

t.test('every way to read the clock is found', async (t) => {
  for (const call of [
    'sql`now()`',
    'sql`pg_catalog.now ( )`',
    'sql`NOW()`',
    "fn('now')",
    "eb.fn<Date>('clock_timestamp')",
    'default clock_timestamp()',
    'select statement_timestamp(), 1',
    'transaction_timestamp()',
    'timeofday()',
    'created_at > current_timestamp - 1',
    'current_date',
    'CURRENT_TIME',
    'localtime',
    'localtimestamp(3)',
    "'now'::timestamptz",
    "'today' :: date",
    "timestamptz 'now'",
    "date 'yesterday'",
  ]) {
    t.equal(findClockCalls(call).length, 1, call);
  }
});

t.test('what only looks like it is not', async (t) => {
  for (const other of [
    'Date.now()',
    'performance.now()',
    'trx.now',
    'const { now } = trx',
    "Object.defineProperty(kysely, 'now', { get: now })",
    "(:'now'::timestamptz + 1)",
    'knownow()',
    '-- drops every default now()',
    '  // a default such as now()',
    ' * `now()` in a doc comment',
    "where action = 'today'",
  ]) {
    t.same(findClockCalls(other), [], other);
  }
});

async function readCalls(file: string): Promise<string[]> {
  return findClockCalls(await readFile(projectFile(file), 'utf8'));
}
