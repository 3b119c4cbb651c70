import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';
import ts from 'typescript';
import { type Document, listOperations } from '../../scripts/generate/operations.ts';
import { aipod as aipodDialect } from '../../src/aipod/index.ts';
import { projectFile } from '../../src/root.ts';
import { shrimp as shrimpDialect } from '../../src/shrimp/index.ts';
import { installSdk, openDemo, readBlocks, run } from '../support/sdk.ts';

// The TypeScript package as a user gets it: packed and installed in a folder outside this repository.

const folder = await installSdk(t);

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

t.test('programs compile against its types, however they resolve modules', async (t) => {
  for (const name of ['types.mts', 'types.cts'])
    await writeFile(join(folder, name), ts.sys.readFile(projectFile('test/sdk/programs', name)) ?? '');
  const readme: string[] = [];
  for (const language of ['js', 'ts'] as const) {
    for (const block of await readBlocks('typescript/README.md', language)) {
      const name = `readme-${readme.length}.${language === 'ts' ? 'mts' : 'mjs'}`;
      const market = "declare const market: import('@aipod-market/sdk').Shrimp, job_id: string;";
      await writeFile(join(folder, name), `${block}\nexport {};\n${language === 'ts' ? market : ''}`);
      readme.push(name);
    }
  }
  t.ok(readme.length > 6);
  await writeFile(join(folder, 'globals.d.ts'), GLOBALS);
  const { ModuleKind, ModuleResolutionKind } = ts;
  const consumers = {
    nodenext: [['types.mts', 'types.cts', ...readme], ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
    bundler: [['types.mts', ...readme], ModuleKind.ESNext, ModuleResolutionKind.Bundler],
    node10: [['types.cts'], ModuleKind.CommonJS, ModuleResolutionKind.Node10],
  } as const;
  for (const [name, [files, module, moduleResolution]] of Object.entries(consumers))
    t.same(check(['globals.d.ts', ...files], { module, moduleResolution }), [], name);
});

/** What the programs use of Node. */
const GLOBALS = `declare const process: { env: Record<string, string | undefined>; exit(): never };
declare module 'node:crypto' { export function randomUUID(): string; }
declare module 'node:timers/promises' { export function setTimeout(ms: number): Promise<void>; }
declare module 'node:fs/promises' {
  export function readFile(path: string, encoding: 'utf8'): Promise<string>;
  export function writeFile(path: string, text: string): Promise<void>;
  export function rename(from: string, to: string): Promise<void>;
}`;

/** Compiles programs in strict mode, with the types that they import, and returns the errors. */
function check(names: string[], options: ts.CompilerOptions): string[] {
  const files = names.map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    allowJs: true,
    checkJs: true,
    maxNodeModuleJsDepth: 0,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipDefaultLibCheck: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  return problems.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

t.test('an editor shows the whole description of a method and of its parameters', async (t) => {
  const { aipod, shrimp } = { aipod: aipodDialect.document, shrimp: shrimpDialect.document };
  for (const [dialect, document] of Object.entries({ aipod, shrimp })) {
    const types = await readFile(
      join(folder, 'node_modules/@aipod-market/sdk/esm/api', `${dialect}.groups.d.ts`),
      'utf8',
    );
    const shown = types.replaceAll(/^ *\* ?/gm, '');
    for (const { source } of listOperations(document as Document))
      t.ok(shown.includes(`${source.summary}\n\n${source.description?.trim()}`), source.operationId);
  }
});

t.test('the package has its list of methods and its changelog', async (t) => {
  const names = (await readdir(join(folder, 'node_modules/@aipod-market/sdk'))).sort();
  t.same(names, ['CHANGELOG.md', 'LICENSE', 'README.md', 'api.md', 'cjs', 'esm', 'package.json']);
  const read = (name: string) => readFile(join(folder, 'node_modules/@aipod-market/sdk', name), 'utf8');
  t.match(await read('CHANGELOG.md'), `## ${JSON.parse(await read('package.json')).version}\n`);
});

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
      ...{ fetch, URL, Headers, AbortController, setTimeout, clearTimeout, crypto, console },
      ...{ navigator: { userAgent: 'Mozilla/5.0' }, location: { href: 'http://page.example/' } },
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
