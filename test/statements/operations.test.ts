import { readFile, writeFile } from 'node:fs/promises';
import t from 'tap';
import { countStatements, roundTripsOf } from '../../scripts/market/statements.ts';
import { projectFile } from '../../src/root.ts';
import { statements } from '../support/statements.ts';
import { allowed } from './allowed.ts';
import { aipod, type Count, shrimp } from './counts.ts';
import { openRows, sendRows } from './rows.ts';
import { compare, describe, findViolations } from './violations.ts';

// Sends one request of every operation, compares its round trips and statements with counts.ts, and checks that the
// statements suit a distributed Postgres. In CI, test/support/after.ts checks those of all tests. With UPDATE_COUNTS=1 it
// rewrites counts.ts instead of comparing: review the difference before you commit it.

const tables: Record<string, Record<string, Count>> = { aipod, shrimp };
const FILE = projectFile('test/statements/counts.ts');
const { world, clients } = await openRows(t);

for (const client of clients) {
  t.test(`${client.name}: every operation sends the statements in the table`, async (t) => {
    const table = tables[client.name] ?? {};
    const counted: Record<string, Count> = {};
    for await (const { name, sent } of sendRows(world, client)) {
      const count = { round_trips: roundTripsOf(sent), statements: countStatements(sent) };
      counted[name] = count;
      if (process.env.UPDATE_COUNTS) continue;
      t.same(count, table[name], name, { texts: sent.map(({ text }) => text) });
    }
    if (process.env.UPDATE_COUNTS) await rewrite(client.name, counted);
    else t.same(Object.keys(table).sort(), Object.keys(counted).sort(), 'no other rows');
  });
}

t.test('no statement of an operation breaks a rule of a distributed Postgres', async (t) => {
  const { refused } = compare(findViolations(statements.values()), allowed);
  for (const violation of refused) t.fail(describe(violation));
  t.ok(statements.size > 150, `${statements.size} statements`);
});

/** Replaces the table of one dialect. */
async function rewrite(dialect: string, counted: Record<string, Count>): Promise<void> {
  const lines = Object.entries(counted).map(([name, { round_trips, statements }]) => {
    const key = /\W/.test(name) ? quote(name) : name;
    return `  ${key}: { round_trips: ${round_trips}, statements: ${statements} },\n`;
  });
  const text = await readFile(FILE, 'utf8');
  const table = new RegExp(`(export const ${dialect}: .*? = \\{\\n).*?\\n?(\\};\\n)`, 's');
  await writeFile(FILE, text.replace(table, `$1${lines.join('')}$2`));
}

/** As Biome writes a text. */
function quote(name: string): string {
  return name.includes("'") ? JSON.stringify(name) : `'${name}'`;
}
