import { sql } from 'kysely';
import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { type Described, describe } from '../support/invalid_requests.ts';
import { Answers } from './answers.ts';
import { send } from './places.ts';
import { prepareMarket } from './prepared.ts';

// Text that is searched is kept in another form too, in which it may be many times as long.

t.test('what grows when it is searched holds up no search', async (t) => {
  const { market, boss } = await prepareMarket(t);
  const answers = new Answers(market.app, aipod);
  const operation = describe(aipod.document).find(({ id }) => id === 'listMemories') as Described;
  const search = async (q: string) => {
    const sent = send('/v1/memory', operation, { key: boss.key, query: { q } });
    const { body } = await answers.ask('listMemories', sent);
    return (body as { data: { total: number } }).data.total;
  };
  // Of 32 KiB, each letter stands for eighteen.
  const content = 'ﷺ'.repeat(10_922);
  for (let i = 0; i < 16; i++) await market.ok('createMemory', { key: boss.key, body: { content } });

  // Once it knows how few the rows are, the database may rather read them all.
  await sql`analyze memory`.execute(market.db);
  t.equal(await search('صلى'), 16);
  t.equal(await search('ﷺ'.repeat(100)), 16);
  t.equal(await search('no such words'), 0);
});
