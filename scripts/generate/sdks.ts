import { readFile } from 'node:fs/promises';
import { projectFile } from '../../src/root.ts';
import { at } from './document_error.ts';
import type { Document } from './operations.ts';
import { describeForSdk } from './sdk_documents.ts';
import { writePython } from './sdk_python.ts';
import { writeTypeScript } from './sdk_typescript.ts';

/** Writes both client packages from the bundled documents, by dialect: files by name, under `sdk/`. */
export async function writeSdks(documents: Map<string, Document>): Promise<Map<string, string>> {
  const described = new Map(
    [...documents].map(([dialect, document]) => [
      dialect,
      at(`openapi/${dialect}`, () => describeForSdk(document)),
    ]),
  );
  const packages = { typescript: writeTypeScript(described, origin), python: writePython(described, origin) };
  const license = await readFile(projectFile('LICENSE'), 'utf8');
  const files = new Map<string, string>();
  for (const [language, written] of Object.entries(packages)) {
    for (const [name, text] of [...(await written), ['LICENSE', license] as const])
      files.set(`sdk/${language}/${name}`, name === 'README.md' ? await showExamples(text) : text);
  }
  return files;
}

/** Puts a program of this repository where a text names it, as in `{{examples/worker/worker.mjs}}`. */
async function showExamples(text: string): Promise<string> {
  const names = [...text.matchAll(/\{\{(.+?)\}\}\n/g)].map(([, name = '']) => name);
  const programs = await Promise.all(names.map((name) => readFile(projectFile(name), 'utf8')));
  return text.replace(/\{\{.+?\}\}\n/g, () => programs.shift() ?? '');
}

const origin = 'Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.';
