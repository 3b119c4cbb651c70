import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectFile } from '../../src/root.ts';
import { bundleFolder } from './cluster.ts';

/** Leaves generated JavaScript where it is: in a bundle it would only enlarge the source map. */
const generated: Plugin = {
  name: 'generated',
  setup(build) {
    build.onResolve({ filter: /\/generated\/.*\.js$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

/** What tests start as a process of its own. */
const PROGRAMS = [
  'src/main.ts',
  'scripts/audit.ts',
  'scripts/migrate.ts',
  'scripts/reset_demo.ts',
  'test/support/fund-agent.ts',
  'test/support/run-embedded.ts',
];

/**
 * Bundles the test files for this run of tap: each then loads some dozen files instead of hundreds. What several test
 * files use is in files that they share. In a bundle `import.meta` is that of the bundle: `projectFile` finds files.
 */
export async function bundleTests(): Promise<void> {
  await build({
    absWorkingDir: projectFile(),
    entryPoints: ['test/**/*.test.ts', 'test/support/check-responses.ts', ...PROGRAMS],
    outdir: bundleFolder(),
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Of the packages only Kysely has hundreds of files.
    packages: 'external',
    alias: { kysely: './node_modules/kysely/dist/esm/index.js' },
    plugins: [generated],
    // Statements are recorded with the names of functions.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}
