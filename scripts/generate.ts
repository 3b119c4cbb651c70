/**
 * Writes everything in generated/ from openapi/ and db/migrations/. With `--check` it writes nothing,
 * says what in generated/ is stale, and exits with 1 if anything is.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDialect } from './generate/dialects.ts';
import { bundleDocument, DocumentError, listDialects } from './generate/documents.ts';
import { compareOperations, findStale, readDocument } from './generate/stale.ts';
import { writeTables } from './generate/tables.ts';

const documents = join(import.meta.dirname, '../openapi');
const generated = join(import.meta.dirname, '../generated');

async function main(): Promise<void> {
  const [dialects, tables] = await Promise.all([writeDialects(), writeTables()]);
  const files = new Map([...dialects.files, ['database.types.ts', tables]]);
  if (process.argv.includes('--check')) {
    const complaints = [...dialects.changes, ...(await findStale(generated, files))];
    for (const complaint of complaints) console.error(complaint);
    if (complaints.length > 0) process.exitCode = 1;
  } else {
    await Promise.all([...files].map(([name, text]) => writeFile(join(generated, name), text)));
  }
}

async function writeDialects(): Promise<{ files: Map<string, string>; changes: string[] }> {
  const files = new Map<string, string>();
  const changes: string[] = [];
  for (const dialect of await listDialects(documents)) {
    const document = await bundleDocument(documents, dialect);
    changes.push(...compareOperations(dialect, await readDocument(generated, dialect), document));
    for (const [name, text] of await writeDialect(dialect, document)) files.set(name, text);
  }
  return { files, changes };
}

main().catch((error: unknown) => {
  console.error(error instanceof DocumentError ? error.message : error);
  process.exitCode = 1;
});
