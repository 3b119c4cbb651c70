import { sql } from 'kysely';
import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { type Described, describe } from '../support/invalid_requests.ts';
import { buildRequest } from './locations.ts';
import { ResponseChecker } from './responses.ts';
import { openWorld } from './world.ts';

// The market stores a search form of searchable text. It can be many times as long as the text.

t.test('text with a very long search form does not slow down a search', async (t) => {
  const { market, boss } = await openWorld(t);
  const checker = new ResponseChecker(market.app, aipod);
  const operation = describe(aipod.document).find(({ id }) => id === 'listMemories') as Described;
  const search = async (q: string) => {
    const sent = buildRequest('/v1/memory', operation, { key: boss.key, query: { q } });
    const { body } = await checker.send('listMemories', sent);
    return (body as { data: { total: number } }).data.total;
  };
  // 32 KiB. Each character becomes eighteen letters in the search form.
  const content = 'ﷺ'.repeat(10_922);
  for (let i = 0; i < 16; i++) await market.ok('createMemory', { key: boss.key, body: { content } });

  // With statistics Postgres can choose to scan the whole table, because it is small.
  await sql`analyze memory`.execute(market.db);
  t.equal(await search('صلى'), 16);
  t.equal(await search('ﷺ'.repeat(100)), 16);
  t.equal(await search('no such words'), 0);
});
