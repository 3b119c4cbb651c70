import assert from 'node:assert/strict';
import pg from 'pg';
import t from 'tap';
import { recordStatements, type SentText } from '../../scripts/market/statements.ts';
import { preparePartialAudit } from '../../src/domain/ledger/partial_audit.ts';
import { statements } from '../support/statements.ts';
import { fillEveryTable } from './filled.ts';
import { explain, hasPlan } from './plans.ts';
import { readsOf } from './reads.ts';
import { openRows, sendRows } from './rows.ts';
import { type Slow, slow } from './slow.ts';

// Runs every operation, and the reads of reads.ts, on a filled market, and asks Postgres what it did for each statement:
// the rows that it touches depend on the page, not on the market.

const JOBS = 20_000;
const PAGE = 20;
/** The rows that a statement may touch: some for each row of a page, and some besides. */
const ROWS_OF_PAGE = 40 * PAGE + 400;
/** The same for the total of a list, which counts up to 10,001 rows, and passes over the banned agents. */
const ROWS_OF_TOTAL = 10_200;
/** They have at most one row. */
const SMALL_TABLES = ['play_money', 'market_clock'];

let filled: Awaited<ReturnType<typeof fillEveryTable>> | undefined;
const { fixture, world, clients } = await openRows(t, async ({ market }) => {
  filled = await fillEveryTable(market.db, JOBS);
});
assert(filled);
const { size, connection } = filled;
// A plan must not depend on the machine's processors.
const client = new pg.Client({ ...connection, options: '-c max_parallel_workers_per_gather=0 -c jit=off' });
await client.connect();
t.teardown(() => client.end());

t.test('a statement without an index is found', async (t) => {
  const { whole_tables, rows } = await explain(client, {
    text: 'update job set title = $1 where title = $2',
    values: ['a', 'b'],
  });
  t.same(whole_tables, ['job']);
  t.ok(rows >= JOBS, `${rows} rows`);
  const one = await explain(client, { text: 'select from job where job_id = $1', values: ['job_1'] });
  t.same(one, { whole_tables: [], rows: 0 });
});

t.test('no statement touches more rows than a page has use for', async (t) => {
  const found = new Map<string, string>();

  async function check(name: string, sent: SentText[]): Promise<void> {
    for (const one of sent.filter(({ text }) => hasPlan(text))) {
      const plan = await explain(client, one);
      const is_total = one.text.includes('limit 10001');
      const whole = plan.whole_tables.filter((table) => !is_total && !SMALL_TABLES.includes(table));
      const problems = whole.map((table) => `reads all of ${table}`);
      if (plan.rows > (is_total ? ROWS_OF_TOTAL : ROWS_OF_PAGE)) problems.push('touches too many rows');
      const shown = `${plan.rows} rows for ${name}: ${one.text.replaceAll(/\s+/g, ' ').trim()}`;
      for (const problem of problems) found.set(`${findSender(one.text)}: ${problem}`, shown);
    }
  }

  for (const dialect of clients) {
    for (const { id, request, ...read } of readsOf(size)) {
      if (read.dialect !== dialect.name) continue;
      const { result, sent } = await recordStatements(() => dialect.call(id, request));
      t.equal(result.status, 200, id);
      await check(`${id} ${JSON.stringify(request.query)}`, sent);
    }
    // After the reads: the last row moves the clock, and what is due with it.
    for await (const { name, sent } of sendRows(world, dialect)) await check(name, sent);
  }
  const { sent } = await recordStatements(() => fixture.market.sweep());
  await check('sweep', sent);
  const audit = preparePartialAudit(fixture.market.db);
  const observed = await recordStatements(async () => [
    await fixture.market.app.metrics.write(),
    await audit(),
  ]);
  // These read what work in progress has, and the enabled webhooks, which their worker reads each second.
  await check(
    'metrics',
    observed.sent.filter(({ text }) => !/from (hire|webhook)\b/.test(text)),
  );

  const nameAll = (entries: readonly Slow[]) =>
    entries.flatMap(({ sender, problems }) => problems.map((problem) => `${sender}: ${problem}`));
  const listed = nameAll(slow);
  for (const [name, shown] of found) if (!listed.includes(name)) t.fail(`${name}, ${shown}`);
  for (const name of nameAll(slow.filter(({ at_times }) => !at_times))) {
    t.ok(found.has(name), `slow.ts needs this entry: ${name}`);
  }
});

function findSender(sent: string): string {
  return [...statements.values()].find(({ text }) => text === sent)?.sender ?? 'unknown';
}
