import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import t, { type Test } from 'tap';
import { stopEmbedded } from '../src/database/embedded.ts';
import { projectFile } from '../src/root.ts';
import { cloneDatabase } from './support/database.ts';
import { makeFolder } from './support/folders.ts';

// The built server in a separate process, configured only by its environment. tap loads its hooks into every process
// that a test starts; `env -u` keeps them out.

const demo_key = 'fg_live_demo_xxxxxxxxxxxx';
const secret = 's3cret-s3cret';

await promisify(execFile)('env', ['-u', 'NODE_OPTIONS', 'npm', 'run', '--silent', 'build'], {
  cwd: projectFile(),
});

interface Started {
  child: ChildProcess;
  /** What it has printed so far. */
  said: { out: string; err: string };
  ended: Promise<{ code: number | null; signal: string | null }>;
}

function start(t: Test, env: Record<string, string>, user: { uid?: number; gid?: number } = {}): Started {
  const program = ['-u', 'NODE_OPTIONS', process.execPath, '--enable-source-maps', 'dist/main.js'];
  const child = spawn('env', program, {
    cwd: projectFile(),
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PORT: '0', ...env },
    ...user,
  });
  t.teardown(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, said, ended };
}

/** Starts a server that must come up; returns it with its address. */
async function serve(t: Test, env: Record<string, string>): Promise<Started & { address: string }> {
  const server = start(t, env);
  const isUp = () => server.said.out.includes('"msg":"started"');
  await Promise.race([until(isUp), server.ended]);
  if (!isUp()) throw new Error(`The server did not start: ${server.said.err}`);
  return { ...server, address: /"address":"(http:[^"]+)"/.exec(server.said.out)?.[1] ?? '' };
}

/** Starts a server that must refuse to start; returns the one line that it prints. */
async function refused(t: Test, env: Record<string, string>, user = {}): Promise<string> {
  const { said, ended } = start(t, env, user);
  t.match(await ended, { code: 1, signal: null }, said.err);
  t.equal(said.out, '', 'it prints nothing to stdout');
  t.match(said.err, /^[^\n]+\n$/, 'it prints one line to stderr');
  t.notMatch(said.err, secret);
  return said.err;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition was not met within 30 seconds.');
    await pause(20);
  }
}

async function ask(url: string, { key = demo_key, body }: { key?: string | undefined; body?: object } = {}) {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const { data } = (await response.json()) as { data: Record<string, string> };
  return { status: response.status, data };
}

/** Creates a folder for the data of an embedded market. Its Postgres is stopped before the folder is removed. */
async function makeDataFolder(t: Test): Promise<string> {
  const data_dir = join(await makeFolder(t), 'data');
  t.teardown(() => existsSync(data_dir) && stopEmbedded(data_dir));
  return data_dir;
}

const isStopped = (data_dir: string) => !existsSync(join(data_dir, 'postgres', 'postmaster.pid'));

t.test('an invalid setting is reported in one line that names it', async (t) => {
  // config.test.ts has the others.
  const cases: [name: string, value: string][] = [
    ['PORT', '70000'],
    ['DATABASE_URL', `mysql://me:${secret}@localhost/market`],
    ['DATABASE_URL', `postgres://me:${secret}/@localhost/market`],
    ['DATABASE_URL', `postgres://me:${secret}@127.0.0.1:1/market`],
    ['REDIS_URL', `http://:${secret}@localhost`],
    ['ADMIN_API_KEY', secret],
  ];
  // If the server accepts one of them by mistake, it still cannot start in this folder.
  const data_dir = '/dev/null/none';
  const check = async ([name, value]: [string, string]) => {
    const line = await refused(t, { DATA_DIR: data_dir, [name]: value });
    t.match(line, new RegExp(`^${name}\\b.*: .+\\.\n$`), `${name}=${value}`);
  };
  const half = Math.ceil(cases.length / 2);
  await Promise.all(
    [cases.slice(0, half), cases.slice(half)].map(async (some) => {
      for (const one of some) await check(one);
    }),
  );
});

t.test('an address that is not available is named, and Postgres is stopped again', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.teardown(() => taken.close());
  const { port } = taken.address() as { port: number };
  const data_dir = await makeDataFolder(t);
  const line = await refused(t, { DATA_DIR: data_dir, PORT: String(port) });
  t.match(line, new RegExp(`^PORT ${port} is already in use on 127\\.0\\.0\\.1: `));
  t.ok(existsSync(join(data_dir, 'postgres')) && isStopped(data_dir));
  for (const HOST of ['192.0.2.1', 'nowhere.invalid']) {
    t.match(
      await refused(t, { DATA_DIR: data_dir, HOST }),
      `HOST ${HOST} is not an address of this machine: `,
    );
  }
});

t.test('an unusable data folder is named', async (t) => {
  const folder = await makeFolder(t);
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'old', 'postgres'), { recursive: true });
  await writeFile(join(folder, 'old', 'postgres', 'PG_VERSION'), '16\n');
  await mkdir(join(folder, 'closed'), { mode: 0o500 });
  // Root can write to every folder.
  const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const cases: [name: string, says: RegExp, user?: object][] = [
    ['file', /^DATA_DIR: .* is a file, not a directory/],
    ['file/below', /^DATA_DIR: .* is a file, not a directory/],
    ['old', /^DATA_DIR: .* was written by Postgres 16, and this market comes with Postgres \d+/],
    ['closed', /^DATA_DIR: this user \(id \d+\) cannot read and write/, unprivileged],
  ];
  for (const [name, says, user] of cases) {
    t.match(await refused(t, { DATA_DIR: join(folder, name) }, user), says);
  }
});

t.test('an embedded market from its first start to its end', async (t) => {
  const data_dir = await makeDataFolder(t);
  const env = { DATA_DIR: data_dir };
  const first = await serve(t, env);

  await t.test(
    'logs that it started, with its address, its data folder and where its admin key is',
    async (t) => {
      const { address, said } = first;
      t.match(said, { err: '' });
      t.match(
        said.out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
        [
          { level: 30, msg: 'migrated', migrations: ['0001_agents', /./] },
          {
            level: 30,
            time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
            msg: 'started',
            version: '0.1.0',
            address,
            database: data_dir,
            admin_key_file: join(data_dir, 'admin.key'),
            demo_data: 'on',
            test_clock: true,
          },
        ],
      );
      t.equal((await fetch(`${address}/docs`)).status, 200);
      t.match(await ask(`${address}/v1/agents/demo`), { status: 200 });
    },
  );

  const admin_key = (await readFile(join(data_dir, 'admin.key'), 'utf8')).trim();

  await t.test('writes an admin key and a signing key that only its user can read', async (t) => {
    t.equal((await stat(join(data_dir, 'admin.key'))).mode & 0o777, 0o600);
    t.equal((await stat(join(data_dir, 'signing.key'))).mode & 0o777, 0o600);
    const { data } = await ask(`${first.address}/v1/agents/admin`, { key: admin_key });
    t.match(data, { agent_id: 'admin', agent_type: 'admin' });
    const seen = await ask(`${first.address}/v1/agents/demo`, { key: admin_key });
    t.match(seen.data.email, '@', 'an admin sees the email of another agent');
  });

  await t.test('refuses to share its folder with a second server', async (t) => {
    t.match(await refused(t, env), /^DATA_DIR: .* is in use by another server: /);
    t.match(await ask(`${first.address}/v1/tasks`), { status: 200 }, 'the first server keeps working');
  });

  await t.test('loses no acknowledged write when it is killed', async (t) => {
    const { address } = first;
    const registered = await ask(`${address}/v1/auth/register`, { body: { username: 'survivor' } });
    const key = registered.data.api_key;
    const task = { title: 'To be kept', description: 'Across a kill.', budget: 12.34 };
    const posted = await ask(`${address}/v1/tasks`, { key, body: task });
    const written = await ask(`${address}/v1/memory`, {
      key,
      body: { content: 'Remember me', tags: ['kept'] },
    });
    t.same([registered.status, posted.status, written.status], [201, 201, 201]);
    first.child.kill('SIGKILL');
    t.match(await first.ended, { signal: 'SIGKILL' });

    const second = await serve(t, env);
    const read = (path: string) => ask(`${second.address}/v1${path}`, { key });
    t.match(await read('/agents/survivor'), { status: 200 });
    t.match((await read(`/tasks/${posted.data.task_id}`)).data, {
      ...task,
      publisher_id: 'survivor',
    });
    t.match((await read('/memory?tag=kept')).data, { memories: [{ content: 'Remember me' }], total: 1 });
    t.match((await read('/wallet')).data, { balance: 10_000 });
    t.equal(
      (await readFile(join(data_dir, 'admin.key'), 'utf8')).trim(),
      admin_key,
      'the admin key is unchanged',
    );
    t.match(await ask(`${second.address}/v1/wallet`, { key: admin_key }), { status: 200 });

    await t.test('when it is stopped, it completes open requests and stops its Postgres', async (t) => {
      const database = new pg.Client({
        host: join(data_dir, 'postgres'),
        user: 'market',
        database: 'market',
      });
      // After the commit the server can stop its Postgres before this client has disconnected.
      database.on('error', () => {});
      await database.connect();
      await database.query('begin; lock table memory');
      const begun = ask(`${second.address}/v1/memory`, { key, body: { content: 'In flight' } });
      await until(async () => {
        const { rowCount } = await database.query('select from pg_locks where not granted');
        return rowCount === 1;
      });
      second.child.kill('SIGTERM');
      await until(() =>
        fetch(`${second.address}/livez`).then(
          () => false,
          () => true,
        ),
      );
      await database.query('commit');
      await database.end();
      t.match(await begun, { status: 201, data: { content: 'In flight' } });
      t.match(await second.ended, { code: 0, signal: null });
      t.equal(second.said.err, '');
      t.ok(isStopped(data_dir));
    });
  });
});

t.test(
  'the public keys of a demo die when the same data is started without it, and return with it',
  async (t) => {
    const data_dir = await makeDataFolder(t);
    const key = 'fg_live_demo_employer_001';
    const login = { username: 'employer_001', password: 'demo' };
    const tries: [env: Record<string, string>, status: number, says: RegExp][] = [
      [{}, 200, /"demo_data":"on"/],
      [{ HOST: '0.0.0.0', WELCOME_CREDIT: '0' }, 401, /"demo_data":"closed"/],
      [{}, 200, /"demo_data":"on"/],
    ];
    for (const [env, status, says] of tries) {
      const { address, said, child, ended } = await serve(t, { DATA_DIR: data_dir, ...env });
      t.match(said.out, says);
      t.equal((await ask(`${address}/v1/wallet`, { key })).status, status);
      t.equal((await ask(`${address}/v1/auth/login`, { body: login })).status, status);
      child.kill('SIGTERM');
      t.match(await ended, { code: 0 });
    }
  },
);

t.test('a moved time stays after a restart, whatever TEST_CLOCK says', async (t) => {
  const data_dir = await makeDataFolder(t);
  const hours = 1_000;
  const readTime = async (address: string, key: string) => {
    const { data } = await ask(`${address}/v1/memory`, { key, body: { content: 'Now' } });
    return Date.parse(data.created_at ?? '');
  };
  const stop = async ({ child, ended }: Started) => {
    child.kill('SIGTERM');
    t.match(await ended, { code: 0 });
  };
  const first = await serve(t, { DATA_DIR: data_dir });
  t.match(first.said.out, /"test_clock":true/);
  const key = (await readFile(join(data_dir, 'admin.key'), 'utf8')).trim();
  const moved = await ask(`${first.address}/api/v1/admin/clock`, { key, body: { seconds: hours * 3_600 } });
  t.equal(moved.status, 200);
  await stop(first);

  const second = await serve(t, { DATA_DIR: data_dir, TEST_CLOCK: 'off' });
  t.match(second.said.out, '"test_clock":false');
  await until(() => second.said.out.includes('"msg"'));
  t.match(
    second.said.out,
    /"level":40,.*"ahead_ms":3\d{9},.*"msg":"The market's time is ahead of the real time/,
  );
  t.ok((await readTime(second.address, demo_key)) > Date.now() + (hours - 1) * 3_600_000);
  const refusal = await ask(`${second.address}/api/v1/admin/clock`, { key, body: { seconds: 1 } });
  t.equal(refusal.status, 409);
  await stop(second);

  const third = await serve(t, { DATA_DIR: data_dir });
  t.match(third.said.out, /"test_clock":true,"ahead_ms":3\d{9}/);
  await stop(third);
});

t.test('a test clock on the Postgres of DATABASE_URL is logged as a warning', async (t) => {
  const { url } = await cloneDatabase(t);
  const server = await serve(t, { DATABASE_URL: url, TEST_CLOCK: 'on', ADMIN_API_KEY: 'k'.repeat(32) });
  t.match(server.said.out, /"test_clock":true/);
  await until(() => server.said.out.includes('"msg"'));
  t.match(server.said.out, /"level":40,.*"msg":"TEST_CLOCK is on: an admin can move the time/);
});

t.test('a market on DATABASE_URL with a webhook does not start without its signing key', async (t) => {
  const { db, url } = await cloneDatabase(t);
  const env = { DATABASE_URL: url, SIGNING_KEY: Buffer.alloc(32).toString('base64') };
  const first = await serve(t, env);
  const { data } = await ask(`${first.address}/v1/auth/register`, { body: { username: 'receiver' } });
  const body = { url: 'https://bot.example/' };
  const made = await ask(`${first.address}/v1/webhooks`, { key: data.api_key, body });
  t.equal(made.status, 201);
  const { body: keys } = { body: await (await fetch(`${first.address}/.well-known/jwks.json`)).json() };
  t.match(keys, { keys: [{ kty: 'OKP', crv: 'Ed25519', x: String, kid: String }] });
  first.child.kill('SIGINT');
  await first.ended;
  t.match(
    await refused(t, { DATABASE_URL: url }),
    /^SIGNING_KEY is not set, but agents have webhooks .*: set it to .*\.\n$/,
  );
  await db.updateTable('webhook').set({ disabled_at: new Date(), disabled_reason: 'owner' }).execute();
  await serve(t, { DATABASE_URL: url });
});

t.test('after a signal the server serves on for SHUTDOWN_DELAY_SECONDS, and is not ready', async (t) => {
  const { url } = await cloneDatabase(t);
  const env = { DATABASE_URL: url, SHUTDOWN_DELAY_SECONDS: '2', METRICS_PORT: '0' };
  const server = await serve(t, env);
  const { address } = server;
  server.child.kill('SIGTERM');
  const signalled = performance.now();
  const read = async (path: string) => (await fetch(`${address}${path}`)).status;
  await until(async () => (await read('/readyz')) === 503);
  t.equal(await read('/v1/status'), 200);
  const { status } = await ask(`${address}/v1/auth/register`, { body: { username: 'late' } });
  t.equal(status, 201);
  t.match(await server.ended, { code: 0 });
  const took_ms = performance.now() - signalled;
  t.ok(took_ms >= 2_000 && took_ms < 10_000, `${took_ms}`);
  const messages = server.said.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.match(
    messages.find(({ msg }) => msg === 'stopping'),
    { level: 30, signal: 'SIGTERM', delay_ms: 2_000 },
  );
  t.match(messages.at(-1), { msg: 'stopped' });
});

t.test('a signal during the start leaves no Postgres running', async (t) => {
  const data_dir = await makeDataFolder(t);
  const { child, said, ended } = start(t, { DATA_DIR: data_dir });
  await until(() => !isStopped(data_dir));
  child.kill('SIGINT');
  t.match(await ended, { code: 0, signal: null });
  t.equal(said.err, '');
  t.notMatch(said.out, '"msg":"started"');
  t.ok(isStopped(data_dir));
});

t.test('two servers that start at the same time on an empty Postgres share it', async (t) => {
  const { url } = await cloneDatabase(t, { template: 'template0' });
  const env = { DATABASE_URL: url, DEMO_DATA: 'on', WELCOME_CREDIT: '100' };
  const servers = await Promise.all([serve(t, env), serve(t, env)]);
  for (const { address, said } of servers) {
    t.match(said, { out: /"database":"DATABASE_URL"/, err: '' });
    t.match(await ask(`${address}/v1/tasks/task_001`), { status: 200 }, 'the demo data is loaded');
    const username = `agent-${new URL(address).port}`;
    const { data } = await ask(`${address}/v1/auth/register`, { body: { username } });
    const wallet = await ask(`${address}/v1/wallet`, { key: data.api_key });
    t.match(wallet.data, { balance: 100 });
  }
  const totals = await Promise.all(servers.map(({ address }) => ask(`${address}/v1/agents`)));
  t.equal(totals[0]?.data.total, totals[1]?.data.total);
  for (const { child, ended } of servers) {
    child.kill('SIGINT');
    t.match(await ended, { code: 0 });
  }
});

t.test('an unreachable Redis is logged once, and requests still succeed', async (t) => {
  const { url } = await cloneDatabase(t);
  const server = await serve(t, { DATABASE_URL: url, REDIS_URL: 'redis://127.0.0.1:1', LOG_LEVEL: 'warn' });
  await until(() => server.said.out.includes('Redis'));
  for (let tries = 0; tries < 3; tries += 1) {
    t.match(await ask(`${server.address}/v1/auth/register`, { body: { username: `agent_${tries}` } }), {
      status: 201,
    });
  }
  server.child.kill('SIGTERM');
  t.match(await server.ended, { code: 0 });
  const logged = server.said.out.split('\n').filter((line) => /^{"level":[45]0/.test(line));
  t.match(
    logged.map((line) => JSON.parse(line)),
    [
      { level: 40, msg: /^No admin key works: .*Set ADMIN_API_KEY/ },
      { level: 50, msg: /^Redis does not respond/ },
    ],
  );
  t.equal(logged.length, 2);
  t.equal(server.said.err, '');
});
