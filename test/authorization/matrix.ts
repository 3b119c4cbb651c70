import type { Test } from 'tap';
import type { Operation } from '../support/contract.ts';
import type { Client } from './clients.ts';
import { type Fixture, openFixture } from './fixture.ts';
import { findCaller, findEntitled, findOwner, unban, writing_roles } from './roles.ts';
import { openWorld, type Setup, type SetupName, setups, type World } from './setups.ts';
import { type Caller, mismatch, type Outcome, type Role, type Row, roles, without_access } from './table.ts';

/**
 * Checks every operation of a dialect against its rows of the table in every role. Then checks that every
 * response, log line and stored row showed secrets only to agents who may read them.
 */
export async function testMatrix(t: Test, openClient: (fixture: Fixture) => Client): Promise<void> {
  const fixture = await openFixture(t);
  const { secrets, log, snapshots } = fixture;
  const world = await openWorld(fixture);
  const client = openClient(fixture);
  const described = [...client.operations.values()];
  // Runs every setup once, so that no list is empty when it is first read.
  for (const name of Object.keys(setups) as SetupName[]) await setups[name](world);
  secrets.seen.clear();

  const met = new Set<string>();
  const ids = described.map(({ id }) => id).sort();
  t.same(Object.keys(client.table).sort(), ids, 'the table has rows for every operation');
  for (const operation of described) {
    const rows = [client.table[operation.id] ?? []].flat();
    for (const row of rows) {
      const name = row.when ? `${operation.id}, ${row.when}` : operation.id;
      await t.test(name, (t) =>
        sendEveryRole(t, world, client, operation, row, (role) => met.add(`${operation.id} ${role}`)),
      );
    }
  }
  t.equal(met.size, described.length * roles.length, 'every operation was called in every role');
  t.comment(`${met.size} cells, ${fixture.countRequests()} requests`);

  await t.test('no response shows a secret to an agent that may not read it', async (t) => {
    t.same(secrets.leaks, []);
    t.same([...secrets.seen].sort(), client.readable_kinds, 'agents who may read a secret got it');
  });

  await t.test('no log line contains a secret', async (t) => {
    t.ok(log.length >= fixture.countRequests(), `${log.length} lines`);
    t.same(secrets.findIn(log.join('')), { markers: [], credentials: [] });
  });

  await t.test('no key or password is stored in plain text', async (t) => {
    const { markers, credentials } = secrets.findIn(await snapshots.readRows());
    t.notOk(markers.some(({ kind }) => kind === 'password'));
    t.notOk(credentials.includes('a key'));
  });
}

/**
 * Sends the request of a row in every role and compares each response with the row. In Shrimp it then sends
 * the request with an X-Agent-ID that does not match the key. A refusal and a read must change nothing; after
 * a change the next request gets a new setup.
 */
async function sendEveryRole(
  t: Test,
  world: World,
  client: Client,
  operation: Operation,
  row: Row,
  noteMet: (role: Role) => void,
): Promise<void> {
  t.equal('everyone' in row.gets, operation.public, operation.public ? 'public' : 'not public');
  const outcomes = readOutcomes(client, row);
  const is_write = operation.method !== 'GET';
  const changes = is_write && !row.only_asks;
  // The same idempotency key in every role: a key belongs to one agent, so no role gets another's response.
  const retry = { 'idempotency-key': world.secrets.make('retry').padEnd(40, '-') };
  let setup: Setup | undefined;
  /** What the database holds, unless the test itself wrote since. */
  let checksum: string | undefined;

  for (const role of roles) {
    setup ??= await setups[row.setup](world);
    const caller = await findCaller(role, world, setup, row);
    if (writing_roles.has(role)) checksum = undefined;
    // In Shrimp the header must match the key. AIPod has no such header and must ignore it.
    const named = client.name === 'shrimp' ? caller.agent_id : findOwner(setup, row).agent_id;
    await send(setup, caller, named, outcomes[role], role);
    noteMet(role);
    if (role !== 'banned') continue;
    await unban(world, caller.agent_id);
    checksum = undefined;
  }
  if (client.name === 'aipod' || operation.public) return;
  setup ??= await setups[row.setup](world);
  const entitled = findEntitled(setup, row);
  const { stranger } = world;
  const as_entitled: Caller = { role: 'owner', ...entitled };
  const as_stranger: Caller = { role: 'stranger', ...stranger };
  await send(setup, as_entitled, stranger.agent_id, mismatch, 'X-Agent-ID names a stranger');
  await send(
    setup,
    as_stranger,
    entitled.agent_id,
    mismatch,
    'a stranger sends the X-Agent-ID of the caller',
  );

  async function send(current: Setup, caller: Caller, named: string, outcome: Outcome, name: string) {
    const { key } = caller;
    const body = row.body?.(current, caller);
    const before = checksum ?? (await world.snapshots.checksum());
    const response = await client.call(operation.id, {
      headers: { 'x-agent-id': named, ...(is_write && !operation.public && retry) },
      path: current.path,
      ...(key !== undefined && { key }),
      ...(row.query && { query: row.query }),
      ...(body && { body }),
    });
    checksum = await world.snapshots.checksum();
    const changed = checksum !== before;
    const refused = response.status >= 400;
    const refusal = refused ? client.readRefusal(response.body as never) : [];
    t.equal([response.status, ...refusal].join(' '), outcome, name);
    t.equal(changed, changes && !refused, `${name}: ${changed ? 'something' : 'nothing'} changed`);
    if (changed) setup = checksum = undefined;
  }
}

function readOutcomes({ name }: Client, { gets }: Row): Record<Role, Outcome> {
  const rest = 'everyone' in gets ? gets.everyone : gets.others;
  const stated: Partial<Record<Role, Outcome>> = { ...('others' in gets && without_access[name]), ...gets };
  return Object.fromEntries(roles.map((role) => [role, stated[role] ?? rest])) as Record<Role, Outcome>;
}
