import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Test } from 'tap';
import { projectFile } from '../../src/root.ts';
import { bundleFolder } from './cluster.ts';

/** A program that was started: its process and the first line that it printed. */
export interface Program {
  child: ChildProcess;
  said: string;
}

/** Runs the embedded Postgres on `data_dir` in a separate process, which is killed when the test `t` ends. */
export async function runEmbedded(
  t: Test,
  data_dir: string,
  user: { uid?: number; gid?: number } = {},
): Promise<Program> {
  const child = startProgram('test/support/run-embedded.ts', [data_dir], user);
  t.teardown(() => child.kill('SIGKILL'));
  const [said] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, said };
}

/** Starts a TypeScript program of the project as a fresh process. */
export function startProgram(
  file: string,
  args: string[],
  options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv },
) {
  const bundle = join(bundleFolder(), file.replace(/ts$/, 'js'));
  const program = existsSync(bundle) ? [bundle] : ['--import', 'tsx', projectFile(file)];
  // tap loads its hooks into every process that a test starts; `env -u` keeps them out.
  return spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, ...program, ...args], {
    cwd: projectFile(),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...options.env },
  });
}

/** Starts a program in a folder, without the hooks of tap. */
export function startPlain(program: string[], cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  const { PATH, TMPDIR } = process.env;
  return spawn('env', ['-u', 'NODE_OPTIONS', ...program], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, TMPDIR, ...env },
  });
}
