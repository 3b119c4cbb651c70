import type { Document } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';
import { importUsed, indentLines, writeDocstring, writeList, writeLiteral } from './sdk_python_text.ts';

/**
 * How a type is written: what a caller passes can be any mapping or sequence, and only words that the market takes;
 * what the market returns can have words that are newer than the client. `prefix` is the module of named types.
 */
export interface Side {
  takes: boolean;
  prefix: string;
}

/** The Python type for a schema. */
export function pythonType(document: Document, schema: Schema, side: Side): string {
  const parts = unite(document, schema, side);
  return [...parts.filter((part) => part !== 'None'), ...(parts.includes('None') ? ['None'] : [])].join(
    ' | ',
  );
}

/** Writes the module of a dialect's named types: its enums, and the objects that its operations take or return. */
export function writeTypes(document: Document, requests: Schema[], responses: Schema[]): string {
  const taken = collectNames(document, requests);
  const returned = collectNames(document, responses);
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const enums = schemas.filter(([, schema]) => schema.enum);
  const objects = schemas.filter(
    ([name, schema]) => isRecord(schema) && (taken.has(name) || returned.has(name)),
  );
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

/** The names of the types that `writeTypes` writes. */
export function listTypes(module: string): string[] {
  return [...module.matchAll(/^(?:class )?([A-Z]\w*)(?=[:(])/gm)].map(([, name = '']) => name).sort();
}

function unite(document: Document, schema: Schema, side: Side): string[] {
  const name = nameOf(schema);
  if (name) return uniteNamed(document, name, side);
  const options = (schema.oneOf ?? schema.anyOf ?? schema.allOf) as Schema[] | undefined;
  if (options) return [...new Set(options.flatMap((option) => unite(document, option, side)))];
  const words = schema.enum as unknown[] | undefined;
  if (words) return uniteWords(writeWords(words), words, side);
  const types = [schema.type ?? 'any'].flat() as string[];
  return types.map((type) => writeType(document, type, schema, side));
}

function uniteNamed(document: Document, name: string, side: Side): string[] {
  const target = resolve<Schema>(document, { $ref: `#/components/schemas/${name}` });
  const own = side.prefix + name;
  if (target.enum) return uniteWords(own, target.enum as unknown[], side);
  if (isRecord(target)) return side.takes ? [own, `${own}Dict`] : [own];
  return unite(document, target, side);
}

function uniteWords(written: string, words: unknown[], { takes }: Side): string[] {
  return [written, ...(takes ? [] : ['str']), ...(words.includes(null) ? ['None'] : [])];
}

function writeWords(words: unknown[]): string {
  return writeList('Literal[', words.filter((word) => word !== null).map(writeLiteral), ']').trimEnd();
}

function writeType(document: Document, type: string, schema: Schema, side: Side): string {
  const inside = (part: unknown) =>
    typeof part === 'object' ? pythonType(document, part as Schema, side) : 'Any';
  if (type === 'array') return `${side.takes ? 'Sequence' : 'list'}[${inside(schema.items)}]`;
  if (type === 'object')
    return `${side.takes ? 'Mapping' : 'dict'}[str, ${inside(schema.additionalProperties)}]`;
  const simple: Record<string, string> = {
    string: 'str',
    integer: 'int',
    number: 'float',
    boolean: 'bool',
    null: 'None',
  };
  return simple[type] ?? 'Any';
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

function isRecord(schema: Schema): boolean {
  return schema.properties !== undefined && [schema.type].flat().includes('object');
}

function nameOf(schema: Schema): string | undefined {
  return (schema.$ref as string | undefined)?.split('/').at(-1);
}

function describe(schema: Schema): string {
  return (schema.description as string | undefined) ?? '';
}
