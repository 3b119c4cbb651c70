import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Returns the absolute path of a project file from its path below the root: `projectFile('db/migrations')`.
 * Works in src/ and in the bundle in dist/, which are at different depths.
 */
export function projectFile(...parts: string[]): string {
  return join(ROOT, ...parts);
}

const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(
      'No package.json above the program: the installation is incomplete. Install the package again.',
    );
  return findRoot(parent);
}
