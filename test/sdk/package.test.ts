import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';
import ts from 'typescript';
import { projectFile } from '../../src/root.ts';
import { installSdk, openDemo, readProgram, run } from '../support/sdk.ts';

// The TypeScript package as a user gets it: packed and installed in a folder outside this repository.

const folder = await installSdk(t);

t.test('the program in the README runs unchanged', async (t) => {
  const { url, market } = await openDemo(t);
  const program = await readProgram('typescript/README.md', 'js');
  t.ok(program.trimEnd().split('\n').length <= 15, 'at most 15 lines');
  await writeFile(join(folder, 'hire.mjs'), program);
  const { stdout, stderr } = await run(process.execPath, ['hire.mjs'], folder, { MARKET_URL: url });
  t.equal(stdout, 'CLOSED completed 2000\n');
  t.equal(stderr, '');
  const paid = await market.db
    .selectFrom('hire')
    .innerJoin('job', 'job.job_id', 'hire.job_id')
    .select(['hire.worker_id', 'hire.state'])
    .where('job.title', '=', 'Build an MCP data interface')
    .where('job.created_at', '>', new Date(Date.now() - 60_000))
    .execute();
  t.same(paid, [{ worker_id: 'worker_001', state: 'paid' }]);
});

t.test('every entry point works with require', async (t) => {
  await writeFile(
    join(folder, 'required.cjs'),
    `const { shrimp, aipod, ShrimpError } = require('@aipod-market/sdk');
    console.log(shrimp === require('@aipod-market/sdk/shrimp').shrimp, aipod === require('@aipod-market/sdk/aipod').aipod);
    shrimp({ url: process.env.MARKET_URL }).jobs.get({ job_id: 'job_001' })
      .catch((error) => console.log(error instanceof ShrimpError, error.code));`,
  );
  const { url } = await openDemo(t);
  const { stdout } = await run(process.execPath, ['required.cjs'], folder, { MARKET_URL: url });
  t.equal(stdout, 'true true\ntrue UNAUTHORIZED\n');
});

t.test('programs compile against its types', async (t) => {
  const programs = ['types.mts', 'types.cts'];
  for (const name of programs)
    await writeFile(join(folder, name), ts.sys.readFile(projectFile('test/sdk/programs', name)) ?? '');
  await writeFile(join(folder, 'readme.mts'), await readProgram('typescript/README.md', 'js'));
  await writeFile(join(folder, 'process.d.ts'), 'declare const process: { env: Record<string, string> };');
  t.same(check(['process.d.ts', 'readme.mts', ...programs]), []);
});

/** Compiles programs in strict mode, with the types that they import, and returns the errors. */
function check(names: string[]): string[] {
  const files = names.map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipDefaultLibCheck: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  return problems.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

t.test('a browser loads each dialect in under 10 KB', async (t) => {
  const { url } = await openDemo(t);
  for (const dialect of ['shrimp', 'aipod']) {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '@aipod-market/sdk/${dialect}'`, resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      // With this platform an import of a Node module fails.
      platform: 'browser',
      format: 'iife',
      globalName: 'sdk',
    });
    const code = outputFiles[0]?.text ?? '';
    const size = gzipSync(code).length;
    t.ok(size < 10_000, `${dialect}: ${size} bytes minified and gzipped`);

    // The globals of a web page that the SDK uses: no process, no Buffer, no require.
    const page = createContext({
      ...{ fetch, URL, URLSearchParams, Headers, Request, Response, Blob, FormData, ReadableStream },
      ...{ AbortSignal, AbortController, DOMException, setTimeout, clearTimeout, crypto, console },
      ...{ ArrayBuffer, TextEncoder, document: {} },
    });
    const noun = dialect === 'shrimp' ? 'jobs' : 'tasks';
    const count = await runInContext(
      `${code}; (async () => {
        const market = sdk.${dialect}({ url: '${url}', key: 'fg_live_demo_employer_001' });
        return (await market.${noun}.list()).${noun}.length;
      })()`,
      page,
    );
    t.equal(count, 20, `${dialect} works in a page`);
  }
});
