import { sql } from 'kysely';
import t from 'tap';
import { openAipod, openShrimp } from './authorization/clients.ts';
import { openFixture } from './authorization/fixture.ts';
import { findEntitled } from './authorization/roles.ts';
import { openWorld, setups } from './authorization/setups.ts';

// What an internal error reveals. The caller gets a request id, and the log has nothing that an agent wrote. (The
// message of a failed constraint in Postgres contains the whole row.)

const fixture = await openFixture(t);
const { market, secrets, log } = fixture;
const world = await openWorld(fixture);

const requests = [];
for (const client of [openAipod(fixture), openShrimp(fixture)]) {
  for (const [id, rows] of Object.entries(client.table)) {
    for (const row of [rows].flat()) {
      // A dry run writes nothing that could fail.
      if (!row.body || row.only_asks) continue;
      const setup = await setups[row.setup](world);
      const caller = findEntitled(setup, row);
      const body = row.body(setup, { role: 'owner', ...caller });
      const name = [client.name, id, row.when].filter(Boolean).join(' ');
      requests.push({ client, id, name, request: { key: caller.key, path: setup.path, body } });
    }
  }
}

const tables = [
  'agent',
  'job',
  'hire',
  'bid',
  'message',
  'artifact',
  'memory',
  'rating',
  'entry',
  'audit',
  'invitation',
  'job_draft',
  'webhook',
  'report',
];
for (const name of tables) {
  await sql`alter table ${sql.table(name)} add constraint takes_none check (false) not valid`.execute(
    market.db,
  );
}
// Refuse only new keys, so that the callers can still authenticate.
await sql`alter table api_key add constraint takes_none check (last_used_at is not null) not valid`.execute(
  market.db,
);

for (const { client, id, name, request } of requests) {
  await t.test(name, async (t) => {
    const logged = log.length;
    const { status } = await client.call(id, request);
    t.equal(status, 500);
    const lines = log.slice(logged).join('');
    t.match(lines, /takes_none/, 'the log names what failed');
    t.same(secrets.findIn(lines), { markers: [], credentials: [] }, 'the log has no secret');
  });
}

t.test('a failed key lookup reveals no secret', async (t) => {
  await sql`alter table api_key_hash rename to mislaid`.execute(market.db);
  const logged = log.length;
  const { status } = await market.call('getWallet', { key: world.stranger.key });
  t.equal(status, 500);
  const lines = log.slice(logged).join('');
  t.match(lines, /api_key_hash/, 'the log names what failed');
  t.same(secrets.findIn(lines), { markers: [], credentials: [] }, 'the log has no secret');
});

t.test('no response shows a secret to an agent that cannot read it', async (t) => {
  t.same(secrets.leaks, []);
});
