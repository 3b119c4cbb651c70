import { join } from 'node:path';
import ts from 'typescript';
import { version } from '../../src/version.ts';
import { at } from './document_error.ts';
import { readFolder } from './folders.ts';
import type { Document } from './operations.ts';
import { generateClients } from './sdk_clients.ts';
import { flattenArguments } from './sdk_documents.ts';
import { type ClientOf, writeGroups } from './sdk_groups.ts';
import { compileModules } from './sdk_modules.ts';
import { writeReference } from './sdk_reference.ts';
import { keepTypes, writeSchemas } from './sdk_types.ts';

/** Writes the TypeScript package from the documents of the SDKs, by dialect: files by name, with `origin` on top. */
export async function writeTypeScript(
  documents: Map<string, Document>,
  origin: string,
): Promise<Map<string, string>> {
  const {
    'tsconfig.json': config = '',
    'package.json': manifest = '',
    'README.md': readme = '',
    'CHANGELOG.md': changelog = '',
    ...written
  } = Object.fromEntries(await readFolder(join(import.meta.dirname, 'sdk/typescript')));
  const sources = new Map(Object.entries(written).map(([name, text]) => [name.replace('src/', ''), text]));
  sources.set('version.ts', `export const VERSION = '${version}';\n`);
  const clients = [...documents].map(([dialect, document]) => ({
    dialect,
    client: CLIENTS[dialect] ?? dialect,
    document,
  }));
  for (const [name, text] of await writeApi(clients)) sources.set(`api/${name}`, text);
  const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', config).config;
  const modules = await compileModules(sources, compilerOptions);
  const pages = { 'README.md': readme, 'CHANGELOG.md': changelog, 'api.md': writeReference(clients) };
  return new Map([
    ...[...modules].map(([name, text]) => [name, `// ${origin}\n${text}`] as const),
    ...Object.entries(pages).map(([name, text]) => [name, `<!-- ${origin} -->\n\n${text}`] as const),
    ['cjs/package.json', '{ "type": "commonjs" }\n'],
    ['package.json', `${JSON.stringify({ ...JSON.parse(manifest), version }, null, 2)}\n`],
  ]);
}

const CLIENTS: Record<string, string> = { aipod: 'AIPod', shrimp: 'Shrimp' };

/** Writes the modules that depend on the documents. */
async function writeApi(clients: ClientOf[]): Promise<Map<string, string>> {
  const written = await generateClients(
    new Map(clients.map(({ dialect, document }) => [dialect, flattenArguments(document)])),
  );
  const files = new Map([['schemas.ts', writeSchemas(clients)]]);
  for (const client of clients) {
    const { dialect } = client;
    files.set(`${dialect}.ts`, keepTypes(written.get(`${dialect}.ts`) ?? ''));
    files.set(
      `${dialect}.groups.ts`,
      at(`openapi/${dialect}`, () => writeGroups(client)),
    );
  }
  return files;
}
