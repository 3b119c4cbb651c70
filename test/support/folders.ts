import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from 'tap';
import { fastFolder } from './cluster.ts';

/** Creates a folder and removes it when the test `t` ends. */
export async function makeFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(fastFolder(), 'aipod-test-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
