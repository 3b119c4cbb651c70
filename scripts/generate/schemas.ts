import { resolve } from './references.ts';

/** A JSON Schema, or a subschema. */
export type Schema = Record<string, unknown>;

const ONE = ['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'];
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAP = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Copies a schema, with `change` applied to each of its subschemas and then to itself. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inside = (child: unknown) => (isObject(child) ? mapSchema(child, change) : child);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (ONE.includes(keyword)) return [keyword, inside(value)];
    if (LIST.includes(keyword)) return [keyword, (value as unknown[]).map(inside)];
    if (MAP.includes(keyword)) return [keyword, mapValues(value as Record<string, unknown>, inside)];
    return [keyword, value];
  });
  return change(Object.fromEntries(entries));
}

/** Copies an object, with `change` applied to each value. */
export function mapValues<T, U>(object: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Removes keywords that only readers need, which keeps the generated code small. */
export function withoutProse(schema: Schema): Schema {
  const { title, description, example, examples, externalDocs, deprecated, ...rest } = schema;
  return Object.fromEntries(Object.entries(rest).filter(([keyword]) => !keyword.startsWith('x-')));
}

/**
 * Adds the values of `x-refused` to the `enum` beside it. A document does not offer them, and the market refuses them
 * with a failure of its own instead of a validation error.
 */
export function acceptRefused(schema: Schema): Schema {
  const refused = schema['x-refused'] as unknown[] | undefined;
  return refused ? { ...schema, enum: [...(schema.enum as unknown[]), ...refused] } : schema;
}

/** A nullable reference, `oneOf: [{ $ref }, { type: 'null' }]`, as one schema. Other schemas are returned unchanged. */
export function mergeNull(document: object, schema: Schema): Schema {
  const { oneOf, ...rest } = schema;
  const branches = (oneOf ?? []) as Schema[];
  const [named, ...others] = branches.filter(({ type }) => type !== 'null');
  if (branches.length !== 2 || !named || others.length > 0) return schema;
  const resolved = resolve<Schema>(document, named);
  return { ...resolved, ...rest, type: [resolved.type, 'null'] };
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
