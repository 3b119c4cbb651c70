import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from './chromium.ts';

const run = promisify(execFile);

/** Why `paste` cannot run here; false if it can. */
export const no_shell = ['bash', 'curl'].find((name) => !findProgram(name))
  ? 'no bash or curl in PATH'
  : false;

/** Runs commands in one bash, as a reader who pastes them in order; returns the lines that the terminal shows. */
export async function paste(commands: string[]): Promise<string[]> {
  // The commands open /dev/stderr, which can be a terminal or a pipe, but not the socket that Node provides.
  const { stdout } = await run('bash', ['-c', '{ eval "$1"; } 2>&1 | cat', 'bash', commands.join('\n')], {
    env: { PATH: process.env.PATH },
  });
  return stdout.trimEnd().split('\n');
}
