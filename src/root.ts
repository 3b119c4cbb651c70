import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of a file of the project, given from its root: `projectFile('db/migrations')`.
 * Works from the sources and from the bundle in dist/, which lie at different depths.
 */
export function projectFile(...parts: string[]): string {
  return join(root, ...parts);
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(
      'No package.json above the program: the installation is incomplete. Install the package again.',
    );
  return findRoot(parent);
}
