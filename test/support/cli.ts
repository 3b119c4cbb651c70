import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Test } from 'tap';
import { bundleCli } from '../../scripts/bundles.ts';
import { version } from '../../src/version.ts';
import { makeFolder } from './folders.ts';

/** How a command ended. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A command that runs, with what it has printed so far. */
export interface Running extends Ran {
  child: ChildProcess;
  ended: Promise<Ran>;
  /** Resolves with the lines of stdout once there are as many. Fails after a minute. */
  lines(count: number): Promise<string[]>;
}

/** The command line of a user with a home of its own. */
export interface Cli {
  home: string;
  /** Runs a command to its end. */
  run(args: string[], options?: { env?: Record<string, string>; input?: string }): Promise<Ran>;
  /** Runs a command that must succeed, with --json; returns what it printed. */
  // biome-ignore lint/suspicious/noExplicitAny: each command prints something else
  json(args: string[], options?: { env?: Record<string, string>; input?: string }): Promise<any>;
  /** Starts a command. */
  start(args: string[], env?: Record<string, string>): Running;
}

/** Bundles the command line, as a package of a version, into a folder of its own; returns the bundle. */
export async function buildCli(t: Test, as_version = version): Promise<string> {
  const folder = await makeFolder(t);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: as_version, type: 'module' }));
  await mkdir(join(folder, 'dist'));
  const file = join(folder, 'dist', 'cli.js');
  const { outputFiles } = await bundleCli(file);
  await writeFile(file, outputFiles[0]?.contents ?? '');
  return file;
}

/** Gives a user without a login a home, and the command line `file` for the market at `url`. */
export async function openCli(t: Test, file: string, url: string): Promise<Cli> {
  const home = await makeFolder(t);
  const { PATH, TMPDIR } = process.env;
  const start = (args: string[], env: Record<string, string> = {}) =>
    watch(
      t,
      // tap loads its hooks into every process that a test starts; `env -u` keeps them out.
      spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, file, ...args], {
        cwd: home,
        env: { PATH, TMPDIR, HOME: home, AIPOD_URL: url, ...env },
      }),
    );
  const run: Cli['run'] = ([...args], { env, input = '' } = {}) => {
    const running = start(args, env);
    running.child.stdin?.end(input);
    return running.ended;
  };
  return {
    home,
    start,
    run,
    json: async (args, options) => {
      const { code, out, err } = await run([...args, '--json'], options);
      if (code !== 0) throw new Error(`aipod-market ${args.join(' ')} exited with ${code}: ${err}`);
      return JSON.parse(out);
    },
  };
}

/** Follows what a process prints. When the test `t` ends it is killed, by `kill` where it has others below it. */
export function watch(t: Test, child: ChildProcess, kill = () => void child.kill('SIGKILL')): Running {
  const said = { code: null as number | null, out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => Object.assign(said, { code }));
  t.teardown(async () => {
    kill();
    await ended;
  });
  const lines = async (count: number) => {
    for (let tries = 0; tries < 3_000; tries += 1) {
      const found = said.out.split('\n').slice(0, -1);
      if (found.length >= count) return found;
      await pause(20);
    }
    throw new Error(`${count} lines did not come: ${said.out}${said.err}`);
  };
  return Object.assign(said, { child, ended, lines });
}
