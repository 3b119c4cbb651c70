import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Test } from 'tap';
import type { Settings } from '../../src/config.ts';
import { loadDemo } from '../../src/demo.ts';
import { projectFile } from '../../src/root.ts';
import { makeFolder } from './folders.ts';
import { type Market, openMarket } from './market.ts';

/** Opens a market with the demo data, listening at `url`. */
export async function openDemo(
  t: Test,
  overrides: Partial<Settings> = {},
): Promise<{ url: string; market: Market }> {
  const market = await openMarket(t, overrides);
  await loadDemo(market.db);
  return { url: await market.app.listen({ host: '127.0.0.1', port: 0 }), market };
}

/** Creates a folder in which the TypeScript SDK is installed as npm would publish it. */
export async function installSdk(t: Test): Promise<string> {
  const folder = await makeFolder(t);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const { stdout } = await run('npm', ['pack', '--silent', projectFile('generated/sdk/typescript')], folder);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${stdout.trim()}`], folder);
  return folder;
}

/** Returns all code blocks in a language from the README of an SDK. */
export async function readBlocks(readme: string, language: 'js' | 'ts' | 'python'): Promise<string[]> {
  const text = await readFile(projectFile('generated/sdk', readme), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  );
}

/** Lets Python find the SDK, and keeps it from writing into the generated folder. */
export const python_path = {
  PYTHONPATH: projectFile('generated/sdk/python/src'),
  PYTHONDONTWRITEBYTECODE: '1',
};

/** Finds the first python3 with httpx. If there is none, `missing` says what is missing. */
export async function findPython(): Promise<{ python: string; missing: string | null }> {
  let missing = 'python3 is missing';
  for (const python of ['python3', '/usr/bin/python3']) {
    const tried = await run(python, ['-c', 'import sys; print(sys.version)'], projectFile()).catch(
      () => null,
    );
    if (!tried) continue;
    missing = 'httpx is missing from python3';
    const found = await run(python, ['-c', 'import httpx'], projectFile()).catch(() => null);
    if (found) return { python, missing: null };
  }
  return { python: 'python3', missing };
}

/** Runs a program without the hooks that tap loads into every process that a test starts. */
export function run(program: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  return promisify(execFile)('env', ['-u', 'NODE_OPTIONS', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
}

/**
 * A `fetch` that returns these responses in turn, and then the last one again. `requests` has its arguments.
 */
export function network(...responses: (() => Response)[]) {
  const requests: { input: string; init: RequestInit | undefined }[] = [];
  const respond = async (input: unknown, init?: RequestInit) => {
    requests.push({ input: String(input), init });
    return (responses[requests.length - 1] ?? responses.at(-1))?.() ?? Response.error();
  };
  return { requests, fetch: respond as typeof fetch };
}

/** A response for `network`, with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

/** Returns the error of a call that must fail. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
