import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import { cloneDatabase } from '../support/database.ts';
import { statements } from '../support/statements.ts';
import { compare, describe, findViolations } from './violations.ts';

const { db } = await cloneDatabase(t);

t.test('the statements of the market are recorded, those of a test are not', async (t) => {
  await db.selectFrom('job').select('title').execute();
  await sql`select 'from a test'`.execute(db);
  await inTransaction(db, (trx) => installAdminKeys(trx, ['fg_live_of_this_test_0123456789']));
  const sent = [...statements.values()];
  t.notMatch(sent.map(({ text }) => text).join(), /title|from a test/);
  t.match(sent[0], { text: /"agent/, sender: /^src\/domain\/access\/admin_key\.ts, / });
  t.ok(sent.every(({ sender }) => sender.startsWith('src/domain/')));
});

t.test('a violation is refused unless it is listed, and a listed one must exist', async (t) => {
  const statement = { text: 'select from job,\n agent', equal: [], sender: 'src/domain/jobs/bids.ts, place' };
  const violations = findViolations([statement, statement]);
  t.match(compare(violations, []), { refused: [{ rule: 'join_across_owners' }], unneeded: [] });
  t.equal(
    describe(violations[0] as (typeof violations)[0]),
    'src/domain/jobs/bids.ts, place: join_across_owners, agent and job · select from job, agent · name the owner of both tables in the condition, or read the second table by ids in a second statement',
  );
  const allowed = (details: string[]) => [
    { sender: statement.sender, breaks: { join_across_owners: details }, reason: 'A test.' },
  ];
  t.same(compare(violations, allowed(['agent and job'])), { refused: [], unneeded: [] });
  t.match(compare([], allowed(['agent and job'])), {
    unneeded: ['src/domain/jobs/bids.ts, place: join_across_owners, agent and job'],
  });
});
