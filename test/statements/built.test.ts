import t from 'tap';
import { built } from '../support/sent_texts.ts';
import { allowed } from './allowed.ts';
import { openRows, sendRows } from './rows.ts';
import { compare, describe, findViolations } from './violations.ts';

// Checks the statements of one request of every operation. test/support/after.ts checks those of all tests in CI.

const { world, clients } = await openRows(t);

t.test('the statements of every operation suit a distributed Postgres', async (t) => {
  for (const client of clients) for await (const _ of sendRows(world, client));
  const { refused } = compare(findViolations(built.values()), allowed);
  for (const violation of refused) t.fail(describe(violation));
  t.ok(built.size > 150, `${built.size} statements`);
});
