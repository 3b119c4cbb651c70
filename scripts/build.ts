import { mkdir, rename, writeFile } from 'node:fs/promises';
import { projectFile } from '../src/root.ts';
import { bundleServer } from './bundles.ts';

// Bundles the server into dist/main.js.

const { outputFiles } = await bundleServer(projectFile('dist/main.js'));

// A server that starts meanwhile reads either the old file or the new one.
await mkdir(projectFile('dist'), { recursive: true });
for (const { path, contents } of outputFiles) {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}
