import { sql } from 'kysely';
import t from 'tap';
import { openAipod, openShrimp } from './authorization/doors.ts';
import { findEntitled } from './authorization/roles.ts';
import { scenes, setStage } from './authorization/scenes.ts';
import { openWatchedMarket } from './authorization/watched_market.ts';

// What comes out of the market when it fails at a request: for the caller a number to ask by, and in the log
// nothing that an agent wrote. Postgres, for one, tells the whole row that it would not take.

const watched = await openWatchedMarket(t);
const { market, secrets, log } = watched;
const stage = await setStage(watched);

const requests = [];
for (const door of [openAipod(watched), openShrimp(watched)]) {
  for (const [id, rows] of Object.entries(door.table)) {
    for (const row of [rows].flat()) {
      if (!row.body) continue;
      const scene = await scenes[row.scene](stage);
      const caller = findEntitled(scene, row);
      const body = row.body(scene, { role: 'owner', ...caller });
      const name = [door.name, id, row.when].filter(Boolean).join(' ');
      requests.push({ door, id, name, request: { key: caller.key, path: scene.path, body } });
    }
  }
}

const tables = ['agent', 'job', 'hire', 'bid', 'message', 'artifact', 'memory', 'rating', 'entry', 'audit'];
for (const name of tables) {
  await sql`alter table ${sql.table(name)} add constraint takes_none check (false) not valid`.execute(
    market.db,
  );
}
// Of keys only new ones.
await sql`alter table api_key add constraint takes_none check (last_used_at is not null) not valid`.execute(
  market.db,
);

for (const { door, id, name, request } of requests) {
  await t.test(name, async (t) => {
    const logged = log.length;
    const { status } = await door.call(id, request);
    t.equal(status, 500);
    const lines = log.slice(logged).join('');
    t.match(lines, /takes_none/, 'the log says what failed');
    t.same(secrets.findIn(lines), { marks: [], credentials: [] }, 'and nothing else');
  });
}

t.test('a key that cannot be looked up', async (t) => {
  await sql`alter table api_key_hash rename to mislaid`.execute(market.db);
  const logged = log.length;
  const { status } = await market.call('getWallet', { key: stage.stranger.key });
  t.equal(status, 500);
  const lines = log.slice(logged).join('');
  t.match(lines, /api_key_hash/, 'the log says what failed');
  t.same(secrets.findIn(lines), { marks: [], credentials: [] }, 'and nothing else');
});

t.test('no answer tells a secret to anyone but its readers', async (t) => {
  t.same(secrets.leaks, []);
});
