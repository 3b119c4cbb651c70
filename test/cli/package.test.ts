import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { freePort } from '../../scripts/faults/market.ts';
import { stopEmbedded } from '../../src/database/embedded.ts';
import { projectFile } from '../../src/root.ts';
import { watch } from '../support/cli.ts';
import { makeFolder } from '../support/folders.ts';
import { run } from '../support/sdk.ts';

// The package as a user gets it: packed, and installed in an empty folder.

const folder = await makeFolder(t);
const made = join(folder, 'made');
await run(process.execPath, ['--import=tsx', 'scripts/package.ts', made], projectFile());
const home = join(folder, 'home');
await mkdir(home);
await writeFile(join(home, 'package.json'), '{ "private": true, "type": "module" }');
const { stdout } = await run('npm', ['pack', '--silent', made], home);
const tarball = stdout.trim();
const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
const problem = await run('npm', ['install', ...flags, `./${tarball}`], home).then(
  () => null,
  ({ stderr }) => String(stderr),
);
// Its dependencies come from the registry, or from what npm kept of it.
const offline =
  problem !== null && /network|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/.test(problem) && !process.env.CI;
if (problem !== null && !offline) t.fail(problem);

const port = await freePort();
const data_dir = join(home, '.local/share/aipod-market/data');
const env = {
  PATH: process.env.PATH ?? '',
  TMPDIR: process.env.TMPDIR,
  HOME: home,
  PORT: String(port),
  AIPOD_URL: `http://127.0.0.1:${port}`,
  npm_config_cache: (await run('npm', ['config', 'get', 'cache'], projectFile())).stdout.trim(),
};

/** Runs a command as a user types it. */
function type(line: string) {
  const child = spawn('bash', ['-c', line], { cwd: home, env, detached: true });
  child.stdin.end();
  return watch(t, child, () => {
    // The whole group: npx and what it runs.
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  });
}

async function readCommands(file: string): Promise<string[]> {
  const text = await readFile(projectFile(file), 'utf8');
  const [, section = ''] = text.split(/^## .*job from start to paid.*$/im);
  const blocks = [...(section.split(/^## /m)[0] ?? '').matchAll(/^```sh\n(.*?)^```/gms)];
  return blocks.flatMap(([, block = '']) => block.trim().split('\n'));
}

t.test('the package has what it needs, and is small', async (t) => {
  const found = (await readdir(made)).sort();
  t.same(found, [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD_PARTY_LICENSES',
    'db',
    'dist',
    'generated',
    'package.json',
    'sdk',
  ]);
  t.same((await readdir(join(made, 'dist'))).sort(), ['cli.js', 'console', 'main.js']);
  t.ok((await stat(join(home, tarball))).size < 2_000_000);
  const root = JSON.parse(await readFile(projectFile('package.json'), 'utf8'));
  const described = JSON.parse(await readFile(join(made, 'package.json'), 'utf8'));
  t.match(described, {
    name: 'aipod-market',
    version: root.version,
    engines: root.engines,
    optionalDependencies: root.optionalDependencies,
  });
  for (const [name, version] of Object.entries(described.dependencies))
    t.equal(root.dependencies[name], version);
  t.match(await readFile(join(made, 'THIRD_PARTY_LICENSES'), 'utf8'), /^fastify 5.*\(MIT\)$/m);
});

t.test('the README of the repository lists the same commands', async (t) => {
  const commands = await readCommands('src/cli/README.md');
  t.same(await readCommands('README.md'), commands);
  t.ok(commands.length > 5 && commands.length < 10);
});

t.test('a job from start to paid, as the README types it', { skip: offline }, async (t) => {
  const [start = '', ...commands] = await readCommands('src/cli/README.md');
  const market = type(start);
  t.teardown(() => existsSync(data_dir) && stopEmbedded(data_dir));
  await market.lines(6);
  t.match(market.out, `  address    http://127.0.0.1:${port}\n`);
  let out = '';
  for (const command of commands) {
    const ended = await type(command).ended;
    t.match(ended, { code: 0, err: '' }, `${command}: ${ended.err}`);
    out = ended.out;
  }
  t.equal(out.split('\n')[0], 'CNY\t10060\t0\t0\t60\t0', 'the wallet has the pay');
  // Without npx, which takes longer than the command.
  const again = (args: string) => type(`node node_modules/aipod-market/dist/cli.js ${args} --json`).ended;
  t.match(await again('clock advance 72h'), { code: 0, out: /moved_jobs/ });
  const second = await again('start');
  t.match(second, { code: 1, out: '' });
  t.match(JSON.parse(second.err), {
    error: { exit_code: 1, reason: 'not_started', message: `${data_dir} is in use by another server` },
  });
  // To the group, as a terminal does.
  process.kill(-(market.child.pid ?? 0), 'SIGINT');
  t.match(await market.ended, { err: '' });
  t.notOk(existsSync(join(data_dir, 'postgres', 'postmaster.pid')), 'Postgres is stopped');
});

t.test('the package exports the SDK', { skip: offline }, async (t) => {
  const program = `import { shrimp, verifyWebhook } from 'aipod-market';
    import { createRequire } from 'node:module';
    import * as own from 'aipod-market/shrimp';
    const required = createRequire(import.meta.url)('aipod-market/aipod');
    console.log(shrimp === own.shrimp, typeof verifyWebhook, typeof required.aipod);`;
  await writeFile(join(home, 'program.mjs'), program);
  t.equal((await run(process.execPath, ['program.mjs'], home)).stdout, 'true function function\n');
});
