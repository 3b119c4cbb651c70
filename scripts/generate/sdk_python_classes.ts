import type { Document } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';
import { importUsed, indentLines, writeDocstring, writeList, writeLiteral } from './sdk_python_text.ts';
import { isRecord, pythonType } from './sdk_python_types.ts';

/** The named types of a dialect. */
export interface Types {
  enums: [name: string, schema: Schema][];
  objects: [name: string, schema: Schema][];
  /** The objects that callers pass. */
  taken: Set<string>;
}

/** Collects all enums of a document, and the objects that these requests and responses lead to. */
export function collectTypes(document: Document, requests: Schema[], responses: Schema[]): Types {
  const taken = collectNames(document, requests);
  const returned = collectNames(document, responses);
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const enums = schemas.filter(([, schema]) => schema.enum);
  const objects = schemas.filter(
    ([name, schema]) => isRecord(schema) && (taken.has(name) || returned.has(name)),
  );
  return { enums, objects, taken };
}

/** The names that the module of these types has for users. */
export function listTypes({ enums, objects, taken }: Types): string[] {
  const names = [...enums, ...objects].map(([name]) => name);
  const dicts = objects.filter(([name]) => taken.has(name)).map(([name]) => `${name}Dict`);
  return [...names, ...dicts].sort();
}

/** Writes the module of these types. An object that callers pass is a class and a TypedDict. */
export function writeTypes(document: Document, { enums, objects, taken }: Types): string {
  const body = [
    ...enums.map(([name, schema]) => writeEnum(name, schema)),
    ...objects.map(([name, schema]) => writeClass(document, name, schema, taken.has(name))),
    ...objects.filter(([name]) => taken.has(name)).map(([name, schema]) => writeDict(document, name, schema)),
  ].join('\n\n');
  return `"""The types of ${document.info?.title}: its enums, and the objects that its operations take or return."""

from __future__ import annotations

from dataclasses import dataclass
${importUsed('typing', ['Any', 'Literal', 'Mapping', 'Sequence', 'TypeAlias', 'TypedDict'], body)}
${importUsed('.._models', ['OMIT', 'Omit'], body)}
${body}`;
}

function writeEnum(name: string, schema: Schema): string {
  const words = (schema.enum as unknown[]).filter((word) => word !== null).map(writeLiteral);
  return `${writeList(`${name}: TypeAlias = Literal[`, words, ']')}${writeDocstring(describe(schema), '')}`.trimEnd();
}

function writeClass(document: Document, name: string, schema: Schema, takes: boolean): string {
  const fields = listFields(document, schema, takes).map(({ field, type, required, description }) => {
    const optional = takes ? `${type} | Omit = OMIT` : `${type.replace(/ \| None$/, '')} | None = None`;
    return `${field}: ${required ? type : optional}\n${writeDocstring(description, '')}`;
  });
  const doc = writeDocstring(describe(schema), '');
  const body = `${doc && `${doc}\n`}${fields.join('')}`;
  return `@dataclass(kw_only=True)\nclass ${name}:\n${indentLines(body, '    ')}`;
}

/** A dict with the fields of a class. Until Python 3.11 only a base class can have the required ones. */
function writeDict(document: Document, name: string, schema: Schema): string {
  const fields = listFields(document, schema, true);
  const write = (required: boolean) =>
    fields.filter((field) => field.required === required).map(({ field, type }) => `    ${field}: ${type}\n`);
  const needed = write(true);
  const optional = write(false);
  const doc = `    """\`${name}\` as a dict."""\n`;
  if (optional.length === 0) return `class ${name}Dict(TypedDict):\n${doc}\n${needed.join('')}`;
  const base = `class _${name}Required(TypedDict):\n${needed.join('') || '    pass\n'}`;
  return `${base}\n\nclass ${name}Dict(_${name}Required, total=False):\n${doc}\n${optional.join('')}`;
}

interface Field {
  field: string;
  type: string;
  required: boolean;
  description: string;
}

function listFields(document: Document, { properties, required }: Schema, takes: boolean): Field[] {
  return Object.entries(properties as Record<string, Schema>).map(([field, schema]) => ({
    field,
    type: pythonType(document, schema, { takes, prefix: '' }),
    required: ((required as string[] | undefined) ?? []).includes(field),
    description: describe(schema) || describe(resolve(document, schema)),
  }));
}

/** The named schemas that schemas lead to. */
function collectNames(document: Document, schemas: Schema[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    for (const [, name = ''] of JSON.stringify(node ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      visit(document.components?.schemas?.[name]);
    }
  };
  visit(schemas);
  return names;
}

function describe(schema: Schema): string {
  return (schema.description as string | undefined) ?? '';
}
