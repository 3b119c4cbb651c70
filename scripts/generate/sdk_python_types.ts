import type { Document } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';
import { writeList, writeLiteral } from './sdk_python_text.ts';

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

/** Whether a schema is an object with named fields. */
export function isRecord(schema: Schema): boolean {
  return schema.properties !== undefined && [schema.type].flat().includes('object');
}

function nameOf(schema: Schema): string | undefined {
  return (schema.$ref as string | undefined)?.split('/').at(-1);
}
