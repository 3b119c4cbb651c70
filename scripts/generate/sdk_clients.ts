import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder, readFolder, writeFolder } from './folders.ts';
import type { Document } from './operations.ts';

/**
 * Has Redocly write a TypeScript client of each document, by dialect. Returns its files by name. Redocly offers
 * this only as a command that reads and writes files, so it works in a temporary folder.
 */
export function generateClients(documents: Map<string, Document>): Promise<Map<string, string>> {
  return inFolder(async (folder) => {
    const dialects = [...documents.keys()];
    const config = {
      telemetry: 'off',
      apis: Object.fromEntries(
        dialects.map((name) => [name, { root: `${name}.json`, clientOutput: `out/${name}.ts` }]),
      ),
      client: { generators: ['typescript'], runtime: 'module', argsStyle: 'flat' },
    };
    // JSON is YAML too.
    const files = new Map([['redocly.yaml', JSON.stringify(config)]]);
    for (const [name, document] of documents) files.set(`${name}.json`, JSON.stringify(document));
    await writeFolder(folder, files);
    await promisify(execFile)(process.execPath, [redocly, 'generate-client'], {
      cwd: folder,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return readFolder(join(folder, 'out'));
  });
}

const redocly = join(createRequire(import.meta.url).resolve('@redocly/cli/package.json'), '../bin/cli.js');
