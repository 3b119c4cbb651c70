import { join } from 'node:path';
import { build } from 'esbuild';

/** Comments of the output name files from here, so that it is the same wherever the repository lies. */
const root = join(import.meta.dirname, '../..');

/**
 * Bundles generated code into one ES module that imports nothing. `code` may `require` packages.
 * Nothing is minified: these files are read when a validator or a serializer is in doubt.
 */
export async function bundleModule(code: string, banner: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: banner },
  });
  return outputFiles[0]?.text ?? '';
}
