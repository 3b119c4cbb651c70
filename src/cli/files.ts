import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { CliError, EXIT } from './errors.ts';

const FOLDERS = {
  XDG_CONFIG_HOME: '.config',
  XDG_STATE_HOME: '.local/state',
  XDG_DATA_HOME: '.local/share',
} as const;

/** The program's own folder below one of the user's. As the XDG specification says, a relative path counts as unset. */
export function ownFolder(name: keyof typeof FOLDERS): string {
  const set = process.env[name];
  return join(set && isAbsolute(set) ? set : join(homedir(), FOLDERS[name]), 'aipod-market');
}

/** Reads a JSON file; undefined if there is none. Fails with a CliError if it cannot be read. */
export async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(
      EXIT.usage,
      'bad_file',
      `${file} is not valid JSON: fix it, or remove it and log in again.`,
    );
  }
}

/** Writes a JSON file that only the user can read. A crash leaves the old file or the new one. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, file);
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException;
  return new CliError(
    EXIT.usage,
    'bad_file',
    `${file} cannot be used (${code}): give this user the right to read and write it.`,
  );
}

/** Reads a text that the user names: a file, or stdin for `-`. Fails with a CliError if that is not possible. */
export async function readText(file: string): Promise<string> {
  if (file === '-') return readStdin();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(
      EXIT.usage,
      'bad_file',
      `${file} cannot be read (${code}): name a file that exists, or - for stdin.`,
    );
  }
}

/** Reads stdin to its end. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
