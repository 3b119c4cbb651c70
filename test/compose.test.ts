import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import t from 'tap';
import { parse } from 'yaml';
import { readSettings } from '../src/config.ts';
import { projectFile } from '../src/root.ts';

interface Service {
  image?: string;
  restart?: string;
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  mem_limit?: string;
  pids_limit?: number;
  read_only?: boolean;
  security_opt?: string[];
  logging?: { driver: string; options: Record<string, string> };
  environment?: Record<string, string | number | null>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[]; interval: string; timeout: string; start_period: string };
}
interface Compose {
  services: Record<'server' | 'postgres' | 'redis', Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, unknown>;
}

const read = (path: string) => readFile(projectFile(path), 'utf8');

const compose: Compose = parse(await read('docker-compose.yml'));
const { server, postgres, redis } = compose.services;
const instructions = parseDockerfile(await read('Dockerfile'));
const from_lines = instructions.filter(({ name }) => name === 'FROM');
const runtime = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

t.test('docker-compose.yml follows the compose specification', async (t) => {
  // The schema of the specification (compose-spec, Apache-2.0), as shipped with the linter dclint. Its "$schema"
  // starts with https, which Ajv does not recognize as draft 7.
  const { $schema, ...schema } = JSON.parse(await read('node_modules/dclint/schemas/compose.schema.json'));
  t.match($schema, 'draft-07');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  validate(compose);
  t.strictSame(validate.errors ?? [], []);
  t.notOk(
    validate({ ...compose, services: { server: { ...server, restrat: 'always' } } }),
    'a misspelled key is refused',
  );
  t.notOk('version' in compose, 'the obsolete key version is absent');
});

t.test('every service has a health check and restarts after a crash', async (t) => {
  t.strictSame(Object.keys(compose.services), ['server', 'postgres', 'redis']);
  for (const [name, { healthcheck, restart }] of Object.entries(compose.services)) {
    t.equal(healthcheck?.test[0], 'CMD', `${name} is checked without a shell`);
    for (const key of ['interval', 'timeout', 'start_period'] as const) {
      t.match(healthcheck?.[key], /^\d+s$/, `${name}: ${key}`);
    }
    t.equal(restart, 'unless-stopped', name);
  }
});

t.test('the server waits for healthy services', async (t) => {
  t.strictSame(server.depends_on, {
    postgres: { condition: 'service_healthy' },
    redis: { condition: 'service_healthy' },
  });
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    const { hostname } = new URL(interpolate(String(server.environment?.[name])));
    t.ok(server.depends_on?.[hostname], `${name} names ${hostname}`);
  }
});

t.test('the server gets only settings that it knows and accepts', async (t) => {
  const given = Object.entries(server.environment ?? {});
  const known = listSettings();
  t.strictSame(
    given.map(([name]) => name).filter((name) => !known.includes(name)),
    [],
  );
  t.strictSame(
    known.filter((name) => !given.some(([other]) => other === name)),
    ['DATA_DIR'],
    'every setting except that of the embedded database can be set',
  );
  const values = given.filter(([, value]) => value !== null);
  const env = Object.fromEntries(values.map(([name, value]) => [name, interpolate(String(value))]));
  t.match(readSettings(env), {
    host: '0.0.0.0',
    port: 5001,
    database_url: /^postgres:/,
    redis_url: /^redis:/,
  });
});

t.test('the server connects with the user, password and database of the Postgres service', async (t) => {
  const url = new URL(interpolate(String(server.environment?.DATABASE_URL)));
  const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = postgres.environment ?? {};
  t.equal(url.username, POSTGRES_USER);
  t.equal(url.password, interpolate(String(POSTGRES_PASSWORD)));
  t.equal(url.pathname, `/${POSTGRES_DB}`);
});

t.test('only the server publishes a port, on the loopback address', async (t) => {
  t.strictSame(server.ports, ['127.0.0.1:5001:5001']);
  t.notOk('ports' in postgres);
  t.notOk('ports' in redis);
});

t.test('the stack does not start without an admin key', async (t) => {
  t.match(server.environment?.ADMIN_API_KEY, /^\$\{ADMIN_API_KEY:\?.+\}$/);
});

t.test('only the server reaches the outside', async (t) => {
  t.strictSame(server.networks, ['outside', 'inside']);
  t.strictSame([postgres.networks, redis.networks], [['inside'], ['inside']]);
  t.strictSame(compose.networks, { outside: null, inside: { internal: true } });
});

t.test('each service has limits, a disk that it cannot write to, and a log that ends', async (t) => {
  for (const [name, service] of Object.entries(compose.services)) {
    t.match(service.mem_limit, /^\d+[mg]$/, name);
    t.ok((service.pids_limit ?? 0) > 0, name);
    t.equal(service.read_only, true, name);
    t.strictSame(service.security_opt, ['no-new-privileges:true'], name);
    t.match(service.logging?.options, { 'max-size': /^\d+m$/, 'max-file': /^\d+$/ }, name);
  }
});

t.test('Postgres 18 keeps its data in a named volume', async (t) => {
  t.match(postgres.image, /^postgres:18\b/);
  t.strictSame(postgres.volumes, ['postgres:/var/lib/postgresql']);
  t.ok('postgres' in compose.volumes);
});

t.test('Dockerfile', async (t) => {
  t.test('is a multi-stage build and runs as a user other than root', async (t) => {
    t.ok(from_lines.length > 1, 'it has more than one FROM');
    t.notMatch(last('USER'), /^(root|0)?(:|$)/);
  });

  t.test('starts the server as npm start does, without a shell', async (t) => {
    const { scripts } = JSON.parse(await read('package.json'));
    t.strictSame(JSON.parse(last('CMD')), scripts.start.split(' '));
    t.strictSame(
      instructions.filter(({ name }) => name === 'ENTRYPOINT' || name === 'STOPSIGNAL'),
      [],
    );
  });

  t.test('copies only files that exist and that .dockerignore allows', async (t) => {
    const allowed = (await read('.dockerignore')).split('\n').filter((line) => line.startsWith('!'));
    const copied = instructions
      .filter(({ name, value }) => name === 'COPY' && !value.startsWith('--from='))
      .flatMap(({ value }) => value.split(/\s+/).slice(0, -1));
    t.strictSame([...new Set(copied)].sort(), allowed.map((line) => line.slice(1)).sort());
    for (const path of copied) t.ok(existsSync(projectFile(path)), path);
  });

  t.test('contains no secret', async (t) => {
    const given = instructions
      .filter(({ name }) => name === 'ENV' || name === 'ARG')
      .flatMap(({ value }) => value.split(/\s+/).map((pair) => pair.split('=')[0]));
    t.strictSame(given, ['NODE_ENV', 'HOST', 'PORT']);
  });
});

t.test('the health checks pass on 200 and fail on 503 or without a server', async (t) => {
  const image = JSON.parse(last('HEALTHCHECK').replace(/^.*?CMD /, ''));
  const service = server.healthcheck?.test.slice(1) ?? [];
  for (const [path, command] of [
    ['/livez', image],
    ['/readyz', service],
  ]) {
    t.equal(await check(command, path, 200), 0, `${path} 200`);
    t.equal(await check(command, path, 503), 1, `${path} 503`);
    t.equal(await check(command, '/elsewhere', 200), 1, `${path} is the path that is requested`);
    t.equal(await check(command), 1, `${path} without a server`);
  }
});

/** Runs a health check against a stub of one path, or against a closed port without `path`; returns the exit code. */
async function check(command: string[], path?: string, status?: number): Promise<unknown> {
  const stub = createServer((request, reply) => {
    reply.writeHead(request.url === path && status ? status : 404).end();
  });
  await new Promise<void>((listening) => stub.listen(0, '127.0.0.1', listening));
  const { port } = stub.address() as AddressInfo;
  if (!path) await new Promise((closed) => stub.close(closed));
  try {
    const [file = '', ...args] = command;
    return await new Promise((ended) => {
      const env = { ...process.env, PORT: String(port) };
      execFile(file, args, { env, timeout: 10_000 }, (error) => ended(error ? error.code : 0));
    });
  } finally {
    stub.closeAllConnections();
    stub.close();
  }
}

/** Lists the names that the server reads from its environment. */
function listSettings(): string[] {
  const names = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void names.add(String(name)) }));
  return [...names];
}

/** Returns the value of the last instruction of a name in the runtime image; empty if it has none. */
function last(name: string): string {
  return runtime.findLast((instruction) => instruction.name === name)?.value ?? '';
}

/** Parses the instructions of a Dockerfile in order, without comments and with continued lines joined. */
function parseDockerfile(text: string): { name: string; value: string }[] {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, name = '', value = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { name: name.toUpperCase(), value };
    });
}

/** Replaces each variable of a compose value by its default, and one that must be set by some key. */
function interpolate(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'k'.repeat(32));
}
