import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from './folders.ts';
import { type Document, listOperations } from './operations.ts';
import { resolve } from './references.ts';

/** Names the files, as `generated/…`, whose committed text differs from the fresh one. */
export async function findStale(folder: string, files: Map<string, string>): Promise<string[]> {
  const committed = await Promise.all([...files.keys()].map((name) => readCommitted(folder, name)));
  return [...files].flatMap(([name, text], index) =>
    committed[index] === text ? [] : `generated/${name} is stale: run "npm run generate"`,
  );
}

/**
 * Names the files in a folder of generated/ that are no longer written. Files that npm and pip leave in an
 * installed package do not count.
 */
export async function findLeftover(
  generated: string,
  folder: string,
  files: Map<string, string>,
): Promise<string[]> {
  const names = await listFolder(join(generated, folder)).catch((): string[] => []);
  return names
    .map((name) => `${folder}/${name}`)
    .filter((name) => !files.has(name) && !/\/(node_modules|__pycache__|build|[^/]+\.egg-info)\//.test(name));
}

/** Reads the document that was last generated for a dialect; an empty one when there is none. */
export async function readDocument(folder: string, dialect: string): Promise<Document> {
  return JSON.parse((await readCommitted(folder, `${dialect}.openapi.json`)) ?? '{}');
}

/** Says which operations of a dialect are new, changed or gone against the committed document. */
export function compareOperations(dialect: string, committed: Document, fresh: Document): string[] {
  const before = collectOperations(committed);
  const after = collectOperations(fresh);
  const handlers = `src/${dialect}/handlers.ts`;
  const say = (operationId: string, what: string) => `openapi/${dialect}: operation ${operationId} ${what}`;
  const lines = [...after].flatMap(([operationId, text]) => {
    if (!before.has(operationId))
      return say(operationId, `is new: run "npm run generate", then give it a handler in ${handlers}`);
    return before.get(operationId) === text ? [] : say(operationId, 'changed: run "npm run generate"');
  });
  const gone = [...before.keys()].filter((operationId) => !after.has(operationId));
  return [
    ...lines,
    ...gone.map((id) => say(id, `is gone: run "npm run generate", then remove its handler from ${handlers}`)),
  ];
}

/** The text of each operation, with that of every component it reaches. */
function collectOperations(document: Document): Map<string, string> {
  return new Map(
    listOperations(document).map(({ operationId, method, path, source, parameters }) => {
      const parts = new Map<string, string>();
      const text = JSON.stringify([method, path, source, parameters]);
      collectReferences(document, text, parts);
      return [operationId, JSON.stringify([text, ...parts])];
    }),
  );
}

function collectReferences(document: Document, text: string, parts: Map<string, string>): void {
  for (const [, reference = ''] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
    if (parts.has(reference)) continue;
    const part = JSON.stringify(resolve(document, { $ref: reference }));
    parts.set(reference, part);
    collectReferences(document, part, parts);
  }
}

async function readCommitted(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
