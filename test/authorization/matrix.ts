import type { Test } from 'tap';
import type { Operation } from '../support/contract.ts';
import type { Door } from './doors.ts';
import { findCaller, findEntitled, findOwner, unban } from './roles.ts';
import { type Scene, type SceneName, type Stage, scenes, setStage } from './scenes.ts';
import { barred, type Caller, mismatch, type Outcome, type Role, type Row, roles } from './table.ts';
import { openWatchedMarket, type WatchedMarket } from './watched_market.ts';

/**
 * Holds every operation of a dialect to its rows of the table in every role, and then everything that was
 * answered, logged and stored on the way to who may read it.
 */
export async function testMatrix(t: Test, openDoor: (watched: WatchedMarket) => Door): Promise<void> {
  const watched = await openWatchedMarket(t);
  const { secrets, log, writings } = watched;
  const stage = await setStage(watched);
  const door = openDoor(watched);
  const described = [...door.operations.values()];
  // Something of everything is there before the first list is read.
  for (const name of Object.keys(scenes) as SceneName[]) await scenes[name](stage);
  secrets.told.clear();

  const met = new Set<string>();
  t.same(Object.keys(door.table).sort(), described.map(({ id }) => id).sort(), 'each operation has its rows');
  for (const operation of described) {
    const rows = [door.table[operation.id] ?? []].flat();
    for (const row of rows) {
      const name = row.when ? `${operation.id}, ${row.when}` : operation.id;
      await t.test(name, (t) =>
        sendEveryRole(t, stage, door, operation, row, (role) => met.add(`${operation.id} ${role}`)),
      );
    }
  }
  t.equal(met.size, described.length * roles.length, 'every operation met every role');
  t.comment(`${met.size} cells, ${watched.countRequests()} requests`);

  await t.test('no answer tells a secret to anyone but its readers', async (t) => {
    t.same(secrets.leaks, []);
    t.same([...secrets.told].sort(), door.tells, 'whom they are for read them');
  });

  await t.test('no line of the log tells one', async (t) => {
    t.ok(log.length >= watched.countRequests(), `${log.length} lines`);
    t.same(secrets.findIn(log.join('')), { marks: [], credentials: [] });
  });

  await t.test('no key and no password is stored as it is', async (t) => {
    const { marks, credentials } = secrets.findIn(await writings.readRows());
    t.notOk(marks.some(({ kind }) => kind === 'password'));
    t.notOk(credentials.includes('a key'));
  });
}

/**
 * Sends the request of a row in every role, then in Shrimp in another agent's name, and holds each answer to
 * the row. Whoever is refused, and whoever reads, changes nothing; what changed leaves the next a new scene.
 */
async function sendEveryRole(
  t: Test,
  stage: Stage,
  door: Door,
  operation: Operation,
  row: Row,
  noteMet: (role: Role) => void,
): Promise<void> {
  t.equal('everyone' in row.gets, operation.public, operation.public ? 'public' : 'not public');
  const outcomes = readOutcomes(door, row);
  const is_write = operation.method !== 'GET';
  // The same in every role: a retry is its own agent's.
  const retry = { 'idempotency-key': stage.secrets.make('retry').padEnd(40, '-') };
  let scene: Scene | undefined;

  for (const role of roles) {
    scene ??= await scenes[row.scene](stage);
    const caller = await findCaller(role, stage, scene, row);
    // Shrimp lets the header repeat what the key says; AIPod knows no such header.
    const named = door.name === 'shrimp' ? caller.agent_id : findOwner(scene, row).agent_id;
    await send(scene, caller, named, outcomes[role], role);
    noteMet(role);
    if (role === 'banned') await unban(stage, caller.agent_id);
  }
  if (door.name === 'aipod' || operation.public) return;
  scene ??= await scenes[row.scene](stage);
  const entitled = findEntitled(scene, row);
  const { stranger } = stage;
  await send(scene, { role: 'owner', ...entitled }, stranger.agent_id, mismatch, 'naming a stranger');
  await send(scene, { role: 'stranger', ...stranger }, entitled.agent_id, mismatch, 'a stranger naming it');

  async function send(set: Scene, caller: Caller, named: string, outcome: Outcome, name: string) {
    const { key } = caller;
    const body = row.body?.(set, caller);
    const before = await stage.writings.read();
    const answer = await door.call(operation.id, {
      headers: { 'x-agent-id': named, ...(is_write && !operation.public && retry) },
      path: set.path,
      ...(key !== undefined && { key }),
      ...(row.query && { query: row.query }),
      ...(body && { body }),
    });
    const changed = (await stage.writings.read()) !== before;
    const refused = answer.status >= 400;
    const said = refused ? door.readRefusal(answer.body as never) : [];
    t.equal([answer.status, ...said].join(' '), outcome, name);
    t.equal(changed, is_write && !refused, `${name}: ${changed ? 'something' : 'nothing'} changed`);
    if (changed) scene = undefined;
  }
}

function readOutcomes({ name }: Door, { gets }: Row): Record<Role, Outcome> {
  const rest = 'everyone' in gets ? gets.everyone : gets.others;
  const said: Partial<Record<Role, Outcome>> = { ...('others' in gets && barred[name]), ...gets };
  return Object.fromEntries(roles.map((role) => [role, said[role] ?? rest])) as Record<Role, Outcome>;
}
