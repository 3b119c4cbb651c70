import { build } from 'esbuild';
import { projectFile } from '../../src/root.ts';

/** Comments in the output name files relative to here, so the output does not depend on where the repository is. */
const ROOT = projectFile();

/**
 * Bundles generated code into one ES module that imports nothing. `code` may `require` packages.
 * The output is not minified, because people read it when a validator or a serializer surprises them.
 */
export async function bundleModule(code: string, banner: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    absWorkingDir: ROOT,
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
