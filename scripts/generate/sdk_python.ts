import { join } from 'node:path';
import { version } from '../../src/version.ts';
import { at } from './document_error.ts';
import { readFolder } from './folders.ts';
import { type Document, listOperations } from './operations.ts';
import { writeApi } from './sdk_python_api.ts';
import { collectTypes, listTypes, writeTypes } from './sdk_python_classes.ts';
import { describeMethods, listSchemas, type Method, nameMethods } from './sdk_python_methods.ts';
import { type Kind, listClasses, writeResources } from './sdk_python_resources.ts';
import { writeList } from './sdk_python_text.ts';

/**
 * Writes the Python package from documents without envelopes, by dialect. Returns its files by name. `origin` is a
 * comment for each.
 */
export async function writePython(
  documents: Map<string, Document>,
  origin: string,
): Promise<Map<string, string>> {
  const files = await readFolder(join(import.meta.dirname, 'sdk/python'));
  const clients = new Map<string, Method[]>();
  for (const [dialect, described] of documents) {
    at(`openapi/${dialect}`, () => {
      const document = nameMethods(described);
      const methods = describeMethods(document);
      const client = CLIENTS[dialect] ?? dialect;
      clients.set(client, methods);
      for (const [name, text] of writeDialect(document, methods, client))
        files.set(`src/aipod_market/${dialect}/${name}`, text);
    });
  }
  files.set('api.md', writeApi(clients));
  return new Map([
    ...[...files].map(
      ([name, text]) => [name, comment(name, text.replace('"0.0.0"', `"${version}"`))] as const,
    ),
    // Says that the package has types.
    ['src/aipod_market/py.typed', ''],
  ]);

  function comment(name: string, text: string): string {
    return name.endsWith('.md') ? `<!-- ${origin} -->\n\n${text}` : `# ${origin}\n${text}`;
  }
}

const CLIENTS: Record<string, string> = { aipod: 'AIPod', shrimp: 'Shrimp' };
const SYNC: Kind = { async: false, prefix: '' };
const ASYNC: Kind = { async: true, prefix: 'Async' };

function writeDialect(document: Document, methods: Method[], client: string): Map<string, string> {
  const schemas = listOperations(document).map((operation) => listSchemas(document, operation));
  const types = collectTypes(
    document,
    schemas.flatMap(({ fields }) => fields),
    schemas.map(({ data }) => data),
  );
  const exported: [string, string[]][] = [
    ['_async_client', listClasses(methods, client, ASYNC)],
    ['_client', listClasses(methods, client, SYNC)],
    ['types', listTypes(types)],
  ];
  const all = exported.flatMap(([, names]) => names.map((name) => JSON.stringify(name))).sort();
  const init = `"""The clients and types of ${document.info?.title}."""

${exported.map(([module, names]) => writeList(`from .${module} import (`, names, ')')).join('')}
${writeList('__all__ = [', all, ']')}`;
  return new Map([
    ['__init__.py', init],
    ['_client.py', writeResources(document, methods, client, SYNC)],
    ['_async_client.py', writeResources(document, methods, client, ASYNC)],
    ['types.py', writeTypes(document, types)],
  ]);
}
