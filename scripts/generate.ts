/**
 * Generates everything in generated/ from openapi/, docs/guides/, docs/agents/ and db/migrations/. With `--check` it writes
 * nothing, lists the stale files, and exits with 1 if there are any.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAgentTexts } from './generate/agent_texts.ts';
import { readChinese, translateDocument } from './generate/chinese.ts';
import { writeDialect } from './generate/dialects.ts';
import { DocumentError } from './generate/document_error.ts';
import { bundleDocument, listDialects } from './generate/documents.ts';
import { writeErrors } from './generate/errors.ts';
import { writeFolder } from './generate/folders.ts';
import { readGuides, writeGuides } from './generate/guides.ts';
import type { Document } from './generate/operations.ts';
import { writeSdks } from './generate/sdks.ts';
import { compareOperations, findLeftover, findStale, readDocument } from './generate/stale.ts';
import { writeTables } from './generate/tables.ts';

const DOCUMENTS = join(import.meta.dirname, '../openapi');
const GUIDES = join(import.meta.dirname, '../docs/guides');
const AGENTS = join(import.meta.dirname, '../docs/agents');
const GENERATED = join(import.meta.dirname, '../generated');

async function main(): Promise<void> {
  const [contracts, guides, errors, tables] = await Promise.all([
    writeContracts(),
    readGuides(GUIDES),
    writeErrors(GUIDES),
    writeTables(),
  ]);
  const files = new Map([
    ...contracts.files,
    ['guides.ts', writeGuides(guides)],
    ['agent_texts.ts', await writeAgentTexts(AGENTS, contracts.documents, guides)],
    ['errors.ts', errors],
    ['database.types.ts', tables],
  ]);
  const leftover = await findLeftover(GENERATED, 'sdk', files);
  if (process.argv.includes('--check')) {
    const complaints = [
      ...contracts.changes,
      ...(await findStale(GENERATED, files)),
      ...leftover.map((name) => `generated/${name} is no longer generated: run "npm run generate"`),
    ];
    for (const complaint of complaints) console.error(complaint);
    if (complaints.length > 0) process.exitCode = 1;
  } else {
    await writeFolder(GENERATED, files);
    await Promise.all(leftover.map((name) => rm(join(GENERATED, name))));
  }
}

/** Generates the files that depend on the documents, and lists what has changed in the operations. */
async function writeContracts(): Promise<{
  files: Map<string, string>;
  changes: string[];
  documents: Map<string, Document>;
}> {
  const files = new Map<string, string>();
  const changes: string[] = [];
  const documents = new Map<string, Document>();
  for (const dialect of await listDialects(DOCUMENTS)) {
    const document = await bundleDocument(DOCUMENTS, dialect);
    changes.push(...compareOperations(dialect, await readDocument(GENERATED, dialect), document));
    for (const [name, text] of await writeDialect(dialect, document)) files.set(name, text);
    const chinese = translateDocument(dialect, document, await readChinese(DOCUMENTS, dialect));
    files.set(`${dialect}.openapi.zh.json`, `${JSON.stringify(chinese, null, 2)}\n`);
    documents.set(dialect, document);
  }
  for (const [name, text] of await writeSdks(documents)) files.set(name, text);
  return { files, changes, documents };
}

main().catch((error: unknown) => {
  console.error(error instanceof DocumentError ? error.message : error);
  process.exitCode = 1;
});
