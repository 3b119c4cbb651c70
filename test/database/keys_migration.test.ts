import { cp } from 'node:fs/promises';
import { sql } from 'kysely';
import t from 'tap';
import { migrate } from '../../src/database/migrate.ts';
import { closeDemo } from '../../src/demo.ts';
import { normalizeTags } from '../../src/domain/kernel/tags.ts';
import { projectFile } from '../../src/root.ts';
import { cloneDatabase } from '../support/database.ts';
import { makeFolder } from '../support/folders.ts';

// 0017_keys.sql on the rows of a market in use.

const folder = await makeFolder(t);
await cp(projectFile('db/migrations'), folder, {
  recursive: true,
  filter: (path) => !/\/(001[7-9]|00[2-9]\d)_\w+\.sql$/.test(path),
});
const { db } = await cloneDatabase(t, { template: 'template0' });
await migrate(db, folder);

const sent = [
  'ＰＹＴＨＯＮ',
  'python',
  'py\u200bthon',
  '\u2060',
  'Café',
  'cafe\u0301',
  'e\u034f\u0301',
  '™',
  '新能源',
  'two words',
];
// As the market stored tags before.
const stored = [...new Set(sent.map((tag) => tag.trim().toLowerCase().normalize('NFC')))];

await sql`insert into agent_handle (agent_id, handle) values ('demo', 'demo'), ('Willow', 'willow')`.execute(
  db,
);
await sql`
  insert into agent (agent_id, agent_type, name, capabilities, created_at, updated_at)
  values ('demo', 'all', 'demo', '{}', now(), now()), ('Willow', 'all', 'w', ${stored}, now(), now())
`.execute(db);
await sql`
  insert into api_key (agent_id, key_id, origin, last_four, spend_limit, created_at) values
    ('demo', 'k1', 'registration', 'xxxx', null, now()),
    ('Willow', 'k2', 'registration', 'xxxx', null, now()),
    ('Willow', 'k3', 'added', 'xxxx', null, now()),
    ('Willow', 'k4', 'added', 'xxxx', 100, now())
`.execute(db);
await sql`
  insert into api_key_hash (hash, agent_id, key_id) values
    (sha256('fg_live_demo_xxxxxxxxxxxx'), 'demo', 'k1'), (sha256('random 2'), 'Willow', 'k2'),
    (sha256('random 3'), 'Willow', 'k3'), (sha256('random 4'), 'Willow', 'k4')
`.execute(db);
await sql`
  insert into job (job_id, hiring, employer_id, title, description, tags, budget_min, budget_max, currency, created_at, updated_at)
  values ('task_1', 'direct', 'Willow', 't', 'd', ${stored}, 100, 100, 'CNY', now(), now())
`.execute(db);
await sql`
  insert into memory (memory_id, author_id, content, search_text, participants, tags, visibility, created_at)
  values ('mem_1', 'Willow', 'c', 'c', '{}', ${stored}, 'public', now())
`.execute(db);
await migrate(db);

t.test('tags take the form that the market stores now', async (t) => {
  const wanted = normalizeTags(sent.filter((tag) => tag !== '\u2060'));
  t.same(wanted, ['python', 'café', 'é', 'tm', '新能源', 'two words']);
  const { rows } = await sql`
    select (select capabilities from agent where agent_id = 'Willow'),
      (select tags from job) as job, (select tags from memory) as memory,
      (select array_agg(tag order by tag) from agent_tag where agent_id = 'Willow') as indexed
  `.execute(db);
  t.same(rows, [{ capabilities: wanted, job: wanted, memory: wanted, indexed: ['', ...wanted].sort() }]);
});

t.test('keys keep what they could do, and those of the demo are known', async (t) => {
  const keys = await db
    .selectFrom('api_key')
    .select(['key_id', 'origin', 'can_manage'])
    .orderBy('key_id')
    .execute();
  t.same(keys, [
    { key_id: 'k1', origin: 'demo', can_manage: true },
    { key_id: 'k2', origin: 'registration', can_manage: true },
    { key_id: 'k3', origin: 'added', can_manage: true },
    { key_id: 'k4', origin: 'added', can_manage: false },
  ]);
  t.equal(await closeDemo(db), true);
  const revoked = await db
    .selectFrom('api_key')
    .select('key_id')
    .where('revoked_at', 'is not', null)
    .execute();
  t.same(revoked, [{ key_id: 'k1' }]);
});

t.test('ids of agents that exist have a skeleton', async (t) => {
  const rows = await db
    .selectFrom('agent_handle')
    .select('skeleton')
    .where('agent_id', '=', 'Willow')
    .execute();
  t.same(rows, [{ skeleton: 'vvlllovv' }]);
});
