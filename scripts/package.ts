import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { projectFile } from '../src/root.ts';
import { bundleCli, bundleServer, EXTERNAL } from './bundles.ts';
import { buildConsole } from './console.ts';

// Assembles the npm package aipod-market: the bundled server and CLI, and the SDK. It is written to dist/package, or to
// the folder that the argument names. `npm pack` of that folder makes the tarball.

const folder = resolve(process.argv[2] ?? projectFile('dist/package'));
const place = (name: string) => join(folder, name);

/** What the server reads at run time, the SDK, and what people read. */
const COPIED = {
  LICENSE: 'LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
  'dist/console': 'dist/console',
  'db/migrations': 'db/migrations',
  'db/demo.sql': 'db/demo.sql',
  'generated/aipod.openapi.json': 'generated/aipod.openapi.json',
  'generated/shrimp.openapi.json': 'generated/shrimp.openapi.json',
  'generated/aipod.openapi.zh.json': 'generated/aipod.openapi.zh.json',
  'generated/shrimp.openapi.zh.json': 'generated/shrimp.openapi.zh.json',
  'generated/sdk/typescript/esm': 'sdk/esm',
  'generated/sdk/typescript/cjs': 'sdk/cjs',
  'generated/sdk/typescript/README.md': 'sdk/README.md',
  'generated/sdk/typescript/api.md': 'sdk/api.md',
  'src/cli/README.md': 'README.md',
};

// What an earlier run left; a folder that someone named is not ours to empty.
if (process.argv[2] === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(place('dist'), { recursive: true });
await buildConsole();
for (const [from, to] of Object.entries(COPIED)) {
  await mkdir(dirname(place(to)), { recursive: true });
  await cp(projectFile(from), place(to), { recursive: true });
}

const server = await bundleServer(place('dist'));
const cli = await bundleCli(place('dist/cli.js'));
for (const { path, contents } of [...server.outputFiles, ...cli.outputFiles]) {
  // Without its sources the map of the server helps nobody.
  if (!path.endsWith('.map')) await writeFile(path, contents, { mode: 0o755 });
}

await writeFile(
  place('THIRD_PARTY_LICENSES'),
  await listLicences([...Object.keys(server.metafile.inputs), ...Object.keys(cli.metafile.inputs)]),
);
await writeFile(place('package.json'), `${JSON.stringify(await describePackage(), null, 2)}\n`);

async function describePackage(): Promise<object> {
  const root = JSON.parse(await readFile(projectFile('package.json'), 'utf8'));
  const sdk = JSON.parse(await readFile(projectFile('generated/sdk/typescript/package.json'), 'utf8'));
  const { name, version, description, license, engines, optionalDependencies } = root;
  const dependencies = Object.fromEntries(
    Object.entries(root.dependencies).filter(([dependency]) => EXTERNAL.includes(dependency)),
  );
  return {
    ...{ name, version, description, license, type: 'module', engines },
    bin: { [name]: 'dist/cli.js' },
    ...belowSdk({ main: sdk.main, module: sdk.module, types: sdk.types, typesVersions: sdk.typesVersions }),
    exports: { ...belowSdk(sdk.exports), './package.json': './package.json' },
    files: ['dist', 'db', 'generated', 'sdk', 'CHANGELOG.md', 'THIRD_PARTY_LICENSES'],
    dependencies,
    optionalDependencies,
  };
}

/** The same with the paths of the SDK's package below its folder here. */
function belowSdk<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, found) =>
    typeof found === 'string' ? found.replace(/^\.\//, './sdk/') : found,
  );
}

/** The licences of the packages whose code is in the bundles, as these licences demand. */
async function listLicences(files: string[]): Promise<string> {
  const packages = new Set(
    files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  const texts = await Promise.all([...packages].sort().map(describeLicence));
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function describeLicence(path: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(projectFile(path, 'package.json'), 'utf8'));
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'License', 'LICENCE', 'license.md'];
  const texts = await Promise.all(
    names.map((file) => readFile(projectFile(path, file), 'utf8').catch(() => undefined)),
  );
  return `${name} ${version} (${license})\n\n${texts.find((text) => text !== undefined)?.trim() ?? ''}`.trim();
}
