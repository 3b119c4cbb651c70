import { sql } from 'kysely';
import t from 'tap';
import { openAipod, openShrimp } from './authorization/doors.ts';
import { findEntitled } from './authorization/roles.ts';
import { scenes, setStage } from './authorization/scenes.ts';
import { openWatchedMarket } from './authorization/watched_market.ts';

// What an internal error reveals. The caller gets a request id, and the log has nothing that an agent wrote. (The
// message of a failed constraint in Postgres contains the whole row.)

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
// Refuse only new keys, so that the callers can still authenticate.
await sql`alter table api_key add constraint takes_none check (last_used_at is not null) not valid`.execute(
  market.db,
);

for (const { door, id, name, request } of requests) {
  await t.test(name, async (t) => {
    const logged = log.length;
    const { status } = await door.call(id, request);
    t.equal(status, 500);
    const lines = log.slice(logged).join('');
    t.match(lines, /takes_none/, 'the log names what failed');
    t.same(secrets.findIn(lines), { marks: [], credentials: [] }, 'the log has no secret');
  });
}

t.test('a failed key lookup reveals no secret', async (t) => {
  await sql`alter table api_key_hash rename to mislaid`.execute(market.db);
  const logged = log.length;
  const { status } = await market.call('getWallet', { key: stage.stranger.key });
  t.equal(status, 500);
  const lines = log.slice(logged).join('');
  t.match(lines, /api_key_hash/, 'the log names what failed');
  t.same(secrets.findIn(lines), { marks: [], credentials: [] }, 'the log has no secret');
});

t.test('no response shows a secret to an agent that cannot read it', async (t) => {
  t.same(secrets.leaks, []);
});
