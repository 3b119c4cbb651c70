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

t.test('jobs with a very long search form do not slow down a search', async (t) => {
  const { market, boss } = await openWorld(t);
  const checker = new ResponseChecker(market.app, aipod);
  const operation = describe(aipod.document).find(({ id }) => id === 'listTasks') as Described;
  const search = async (query: Record<string, string>) => {
    const sent = buildRequest('/v1/tasks', operation, {
      key: boss.key,
      query: { page_size: '100', ...query },
    });
    const { body } = await checker.send('listTasks', sent);
    return (body as { data: { total: number } }).data.total;
  };
  const task = { title: 'ﷺ', description: 'ﷺ'.repeat(10_000), budget: 1 };
  for (let i = 0; i < 30; i++) await market.ok('createTask', { key: boss.key, body: task });
  await sql`analyze job_text`.execute(market.db);
  for (const other of [{}, { role: 'employer' }, { sort: 'budget', funded: 'true' }] as Record<
    string,
    string
  >[]) {
    t.equal(await search({ q: 'صلى', ...other }), 30, JSON.stringify(other));
    t.equal(await search({ q: 'ﷺ'.repeat(100), ...other }), 30);
    t.equal(
      await search({
        q: Array.from({ length: 25 }, (_, i) => `صل${i}`)
          .join(' ')
          .slice(0, 100),
        ...other,
      }),
      0,
    );
  }
});
