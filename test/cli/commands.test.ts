import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import t from 'tap';
import { describeError } from '../../src/cli/errors.ts';
import { createProgram } from '../../src/cli/program.ts';
import { playScene, TYPES } from '../../src/cli/trigger.ts';
import { findProgram } from '../support/chromium.ts';
import { buildCli, openCli, watch } from '../support/cli.ts';
import { admin_key } from '../support/market.ts';
import { openDemo } from '../support/sdk.ts';

// The bundled command line as processes, against one market with demo data.

const { url, market } = await openDemo(t, { test_clock: true });
const file = await buildCli(t);
const employer = await openCli(t, file, url);
const worker = await openCli(t, file, url);
const nobody = await openCli(t, file, url);
const demo = 'fg_live_demo_';
// For what runs in this process.
Object.assign(process.env, { AIPOD_URL: url, XDG_CONFIG_HOME: join(worker.home, '.config') });

/** Runs a command that must fail; returns its exit code, and its one line with the reason in brackets. */
async function refused(cli: typeof worker, args: string[], options: Parameters<typeof worker.run>[1] = {}) {
  const { code, out, err: line } = await cli.run(args, options);
  t.equal(out, '', `${args.join(' ')} prints nothing to stdout`);
  t.match(line, /^error: [^\n]+ \[\w+\]( http\S+)?\n$/, 'it prints one line');
  t.notMatch(line, /\n {4}at |undefined|\[object/);
  return { code, line };
}

/** The same in this process, without what is printed: it takes a hundredth of the time. */
async function refusedHere(args: string[]) {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (failure) {
    const error = describeError(failure);
    return { code: error.exit_code, line: `${error.message} [${error.reason}] ${error.help}` };
  }
  throw new Error(`${args.join(' ')} was not refused.`);
}

function listCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(listCommands)];
}

t.test('every command has help with an example and --json', async (t) => {
  const program = createProgram();
  const leaves = listCommands(program).filter(({ commands }) => commands.length === 0);
  t.ok(leaves.length > 22);
  for (const leaf of leaves) {
    let help = '';
    leaf
      .configureOutput({
        writeOut: (text) => {
          help += text;
        },
      })
      .outputHelp();
    t.match(help, /\nExample:\n {2}\$ .*\n$/, leaf.name());
    t.match(help, /--json/);
  }
  t.equal((await nobody.run([])).out, (await nobody.run(['--help'])).out);
  t.match(await nobody.run(['--version']), { code: 0, out: '0.1.0\n', err: '' });
  t.match((await nobody.run(['post', '--help'])).out, /--budget <amount>/);
});

t.test('login keeps a key in a file that only the user can read, and logout forgets it', async (t) => {
  const said = await employer.json(['login', '--name', 'Ada', '--type', 'employer']);
  const config = join(employer.home, '.config/aipod-market/config.json');
  t.match(said, { profile: 'default', url, agent_id: /^agent_/, agent_type: 'employer', config });
  t.equal((await stat(config)).mode & 0o777, 0o600);
  t.equal((await stat(join(config, '..'))).mode & 0o777, 0o700);
  const { profiles } = JSON.parse(await readFile(config, 'utf8'));
  t.match(profiles, { default: { url, key: /^fg_live_/, agent_id: said.agent_id } });

  await worker.json(['login', '--name', 'Bo', '--type', 'worker', '--capabilities', 'haiku, verse']);
  t.match(await worker.json(['whoami']), {
    agent: { name: 'Bo', agent_type: 'worker', capabilities: ['haiku', 'verse'] },
    waiting: Object,
  });
  // One that it has, from stdin, for a second profile.
  const input = `${demo}employer_001\n`;
  await worker.json(['login', '--profile', 'boss'], { input });
  t.match(await worker.json(['whoami', '-p', 'boss']), { agent: { agent_id: 'employer_001' } });
  t.match(await worker.json(['login', '--demo', 'worker', '-p', 'demo']), { agent_id: 'worker_001' });
  t.match(await worker.json(['whoami'], { env: { AIPOD_PROFILE: 'demo' } }), {
    agent: { agent_id: 'worker_001' },
  });
  t.same(await worker.json(['logout', '-p', 'boss']), { profile: 'boss', removed: true });
  t.same(await worker.json(['logout', '-p', 'boss']), { profile: 'boss', removed: false });
  t.match(await refused(worker, ['whoami', '-p', 'boss']), { code: 3, line: '[not_logged_in]' });
});

t.test(
  'the key of the environment comes before that of the profile, and an option before both',
  async (t) => {
    const env = { AIPOD_KEY: `${demo}worker_002` };
    t.match(await worker.json(['whoami'], { env }), { agent: { agent_id: 'worker_002' } });
    const args = ['whoami', '--key', `${demo}worker_003`];
    t.match(await worker.json(args, { env }), { agent: { agent_id: 'worker_003' } });
  },
);

t.test('a kept key is not sent to another market', async (t) => {
  const asked: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.teardown(() => other.close());
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  t.match(await refused(worker, ['whoami', '--url', address]), { code: 3, line: /not logged in to http/ });
  t.match(await refused(worker, ['clock', '--url', address]), {
    code: 5,
    line: `${address} responds, but is not an AIPod Market: give the address of one`,
  });
  t.same(asked, [undefined]);
});

t.test('a refusal is one line, with an exit code that says which kind', async (t) => {
  const cases: [
    args: string[],
    code: number,
    line: RegExp,
    options?: { input?: string; env?: Record<string, string> },
  ][] = [
    [['whoami', '--key', 'fg_live_wrong'], 3, /\[key_unknown\] http:.*\/docs\/errors\/key_unknown/],
    [['login'], 3, /aipod-market login/, { input: 'fg_live_wrong' }],
    [['login'], 2, /No key came/],
    [['login'], 2, /copy it once more/, { input: 'two words' }],
    [['whoami', '-p', '../etc'], 2, /choose another name/],
    [['take', 'task_001'], 3, /\[capability_missing\]/],
    [['take', 'task_none'], 4, /check the id/],
    [['take', '..'], 2, /\[bad_argument\]/],
    [['take'], 2, /missing required argument 'job'.*--help/],
    [['approve'], 4, /no job with work to decide on/, { env: { AIPOD_KEY: `${demo}employer_007` } }],
    [['deliver'], 2, /The work is empty/],
    [['deliver', '--file', '/none'], 2, /\/none cannot be read \(ENOENT\)/],
    [['next', '--min-budget', '1000000'], 4, /No open job/],
    [['next', '--wait', 'soon'], 2, /Give a duration such as 72h/],
    [['bid', 'job_001', '--amount', 'x', '--days', '1', '--proposal', 'x'], 2, /Give a number/],
    [
      ['bid', 'job_001', '--amount', '5', '--days', '0', '--proposal', 'x'],
      1,
      /quote\.delivery_days must be/,
    ],
    [['post', 'x'], 2, /A job needs a title/],
    [['post', 'x', '--description', 'x', '--budget', '1', '--min', '1'], 2, /A job needs a title/],
    [['post', '--from', '-'], 2, /not a JSON object/, { input: '[]' }],
    [['jobs', '--status', 'open'], 2, /Allowed choices are OPEN/],
    [['nothing'], 2, /unknown command 'nothing'/],
    [['whoami', '--jso'], 2, /unknown option '--jso'.*Did you mean --json/],
    [['listen', '--forward', 'localhost:3000'], 2, /not the address of a receiver/],
    [['listen', '--after', 'xyz'], 1, /cursor/],
    [['trigger', 'job.created'], 2, /Allowed choices are job\.opened/],
    [['trigger', 'bid.placed'], 1, /bid\.placed happens to agents that are employer or all/],
    [['clock', 'advance', '0h'], 2, /above zero/],
    [['clock', 'advance', '1h'], 3, /INVALID_AGENT_TYPE/],
    [['completion', 'tcsh'], 2, /Allowed choices are bash/],
    [['clock', '--url', 'market'], 2, /"market" is not the address of a market/],
  ];
  for (const [args, code, line, options] of cases) {
    const found = options ? await refused(worker, args, options) : await refusedHere(args);
    t.equal(found.code, code, `${args.join(' ')}: ${found.line}`);
    t.match(found.line, line);
  }
  const { code, out, err } = await worker.run(['take', 'task_001', '--json']);
  t.match({ code, out }, { code: 3, out: '' });
  t.match(JSON.parse(err), {
    error: {
      exit_code: 3,
      reason: 'capability_missing',
      message: 'You cannot do this: ',
      help: `${url}/docs/errors/capability_missing`,
      status: 403,
      code: 403,
      details: { reason: 'capability_missing' },
      request_id: String,
    },
  });
  await writeFile(join(nobody.home, 'broken'), '');
  const broken = { XDG_CONFIG_HOME: join(nobody.home, 'broken') };
  t.match(await refused(nobody, ['whoami'], { env: broken }), { code: 2, line: '[bad_file]' });
});

t.test('without a market, and with one of another version, the line says how to go on', async (t) => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  t.match(await refused(nobody, ['clock', '--url', `http://127.0.0.1:${port}`]), {
    code: 5,
    line: /No market responds at http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\): start one with "aipod-market start".*\[no_market\]/,
  });
  t.match(await refused(nobody, ['login', '--name', 'x', '--url', 'http://market.invalid']), { code: 5 });
  const newer = await openCli(t, await buildCli(t, '0.2.7'), url);
  t.match(await refused(newer, ['login', '--demo', 'worker']), {
    code: 6,
    line: `The market at ${url} has version 0.1.0, and this program 0.2.7: run "npx aipod-market@0.1" instead. [other_version]`,
  });
  const patched = await openCli(t, await buildCli(t, '0.1.99'), url);
  await patched.json(['login', '--demo', 'worker']);
});

t.test('trigger makes each event happen to whoever is logged in', async (t) => {
  const user = await market.agent();
  let { cursor: after } = await market.ok('listEvents', { key: user.key });
  for (const type of TYPES) {
    const told = await playScene({ type, url, key: user.key });
    t.match(told, { type, agent_id: user.agent_id });
    const { events, cursor } = await market.ok('listEvents', { key: user.key, query: { after } });
    const found = events.find((event) => event.type === type.replace('job.', 'task.'));
    t.equal(found?.data.task_id, told.job_id, type);
    after = cursor;
  }
  t.ok(TYPES.length >= 8);
  t.match(await employer.json(['trigger', 'bid.placed']), { type: 'bid.placed', job_id: /^job_/ });
  t.match(await nobody.json(['trigger', 'hire.paid']), { agent_id: /^worker_00/ });
});

t.test('without demo data nothing is triggered, and no demo agent can be used', async (t) => {
  const empty = await openDemo(t);
  await empty.market.db.updateTable('api_key').set({ revoked_at: new Date() }).execute();
  const says = { code: 1, line: `${empty.url} has no demo data` };
  t.match(await refused(nobody, ['trigger', 'bid.placed', '--url', empty.url]), says);
  t.match(await refused(nobody, ['login', '--demo', 'worker', '--url', empty.url]), says);
});

t.test('an admin moves the clock', async (t) => {
  const before = await nobody.json(['clock', 'show']);
  t.match(before, { now: String, ahead_seconds: Number });
  const env = { AIPOD_ADMIN_KEY: admin_key };
  const moved = await nobody.json(['clock', 'advance', '1d12h', '--reason', 'a test'], { env });
  t.match(moved, { moved_jobs: Number });
  const ahead = Date.parse(moved.now) - Date.parse(before.now);
  t.ok(ahead >= 36 * 3_600_000 && ahead < 37 * 3_600_000);
  await writeFile(join(nobody.home, 'admin.key'), `${admin_key}\n`);
  await nobody.json(['clock', 'advance', '1s', '--data-dir', nobody.home]);
  t.match(await nobody.json(['clock']), { ahead_seconds: Number });
});

t.test('each shell has completions', async (t) => {
  const scripts = await Promise.all(
    ['bash', 'zsh', 'fish'].map((shell) => nobody.json(['completion', shell])),
  );
  t.match(scripts[1].script, /^#compdef aipod-market\n/);
  for (const { shell, script } of scripts) {
    for (const word of ['listen', 'advance', 'hire.paid', 'REVIEW']) t.match(script, word, shell);
    t.match(script, /(--|-l )forward/);
    if (!findProgram(shell)) continue;
    const { ended } = watch(t, spawn(shell, ['-n', '-c', script]));
    t.match(await ended, { code: 0, err: '' }, `${shell} can read it`);
  }
  if (!findProgram('bash')) return;
  const complete = async (line: string) => {
    const words = line.split(' ');
    const program = `${scripts[0].script}
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _aipod_market; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { ended } = watch(t, spawn('bash', ['-c', program]));
    return (await ended).out.trim().split('\n');
  };
  t.same(await complete('aipod-market wh'), ['whoami']);
  t.same(await complete('aipod-market -p bo clock a'), ['advance']);
  t.same(await complete('aipod-market jobs list --status RE'), ['REVIEW']);
  t.same(await complete('aipod-market trigger hire.'), [
    'hire.created',
    'hire.delivered',
    'hire.returned',
    'hire.paid',
    'hire.refunded',
  ]);
  t.ok((await complete('aipod-market post --')).includes('--budget'));
});
