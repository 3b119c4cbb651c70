import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFile } from '../../src/root.ts';
import { version } from '../../src/version.ts';
import { at } from './documents.ts';
import { readFolder } from './folders.ts';
import type { Document } from './operations.ts';
import { generateClients } from './sdk_clients.ts';
import { describeForSdk, requireBodies } from './sdk_documents.ts';
import { writeGroups } from './sdk_groups.ts';
import { compileModules } from './sdk_modules.ts';
import { writePython } from './sdk_python.ts';

/** Writes both client packages from the bundled documents, by dialect: files by name, under `sdk/`. */
export async function writeSdks(documents: Map<string, Document>): Promise<Map<string, string>> {
  const described = new Map(
    [...documents].map(([dialect, document]) => [
      dialect,
      at(`openapi/${dialect}`, () => describeForSdk(document)),
    ]),
  );
  const packages = { typescript: writeTypeScript(described), python: writePython(described, origin) };
  const license = await readFile(projectFile('LICENSE'), 'utf8');
  const files = new Map<string, string>();
  for (const [language, written] of Object.entries(packages)) {
    for (const [name, text] of [...(await written), ['LICENSE', license] as const])
      files.set(`sdk/${language}/${name}`, text);
  }
  return files;
}

/** All of the packages but the clients themselves is written by hand, here. */
const by_hand = join(import.meta.dirname, 'sdk');
const origin = 'Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.';

async function writeTypeScript(documents: Map<string, Document>): Promise<Map<string, string>> {
  const {
    'tsconfig.json': config = '',
    'package.json': manifest = '',
    'README.md': readme = '',
    ...written
  } = Object.fromEntries(await readFolder(join(by_hand, 'typescript')));
  const sources = new Map(Object.entries(written).map(([name, text]) => [name.replace('src/', ''), text]));
  const flat = new Map([...documents].map(([dialect, document]) => [dialect, requireBodies(document)]));
  for (const [name, text] of await generateClients('typescript', flat)) sources.set(`api/${name}`, text);
  for (const [dialect, document] of documents) {
    sources.set(
      `api/${dialect}.groups.ts`,
      at(`openapi/${dialect}`, () => writeGroups(dialect, document)),
    );
  }
  const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', config).config;
  const modules = await compileModules(sources, compilerOptions);
  return new Map([
    ...[...modules].map(([name, text]) => [name, `// ${origin}\n${text}`] as const),
    ['cjs/package.json', '{ "type": "commonjs" }\n'],
    ['package.json', `${JSON.stringify({ ...JSON.parse(manifest), version }, null, 2)}\n`],
    ['README.md', `<!-- ${origin} -->\n\n${readme}`],
  ]);
}
