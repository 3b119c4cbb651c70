import { writeOperations } from './operation_table.ts';
import type { Document } from './operations.ts';
import { declareSerializers, writeSerializers } from './serializers.ts';
import { writeTypes } from './types.ts';
import { declareValidators, writeValidators } from './validators.ts';

/** Writes every file of a dialect from its bundled document, by name. Throws a DocumentError. */
export async function writeDialect(dialect: string, document: Document): Promise<Map<string, string>> {
  const banner = `// Written by "npm run generate" from openapi/${dialect}. Never edited.`;
  return new Map([
    [`${dialect}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`${dialect}.types.ts`, await writeTypes(document, banner)],
    [`${dialect}.validators.js`, await writeValidators(document, banner)],
    [`${dialect}.validators.d.ts`, declareValidators(document, banner)],
    [`${dialect}.serializers.js`, await writeSerializers(document, banner)],
    [`${dialect}.serializers.d.ts`, declareSerializers(document, banner)],
    [`${dialect}.operations.ts`, writeOperations(document, banner)],
  ]);
}
