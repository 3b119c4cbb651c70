import { mkdir, rename, writeFile } from 'node:fs/promises';
import { projectFile } from '../src/root.ts';
import { bundleServer } from './bundles.ts';
import { buildConsole } from './console.ts';

// Bundles the server into dist/main.js. The commands of operators become files beside it, which run without the packages for
// development. Builds the console too.

const COMMANDS = ['migrate', 'audit', 'backup', 'restore'].map((name) => `scripts/${name}.ts`);

const { outputFiles } = await bundleServer(projectFile('dist'), COMMANDS);

// A server that starts meanwhile reads either the old file or the new one.
await mkdir(projectFile('dist'), { recursive: true });
for (const { path, contents } of outputFiles) {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}

await buildConsole();
