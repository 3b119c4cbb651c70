import { schema_rules, wordParams } from '../../contract/schema_words.ts';
import { language } from './words.ts';

// The part of JSON Schema that the bodies of the documents use.

export interface Schema {
  type?: string;
  enum?: (string | number | boolean)[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  pattern?: string;
}

/** A value that a schema refuses. `path` is that of the value, such as `budget.min`. */
export interface Fault {
  path: string;
  /** What is wrong, as the market would say it. */
  message: string;
}

/** Lists what a schema refuses in a body. `needs` are fields that it must have besides those of the schema. */
export function validate(schema: Schema, body: object, needs: string[] = []): Fault[] {
  return check({ ...schema, required: [...(schema.required ?? []), ...needs] }, body, '');
}

type RuleName = keyof typeof schema_rules;

function check(schema: Schema, value: unknown, path: string): Fault[] {
  const fault = (rule: RuleName, params: object = {}) => [{ path, message: say(rule, params) }];
  if (!isOfType(schema.type, value)) return fault('type', { type: schema.type });
  if (schema.enum && !schema.enum.includes(value as string)) return fault('enum', { allowed: schema.enum });
  if (typeof value === 'string') return checkText(schema, value, fault);
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
    if (value <= exclusiveMinimum) return fault('exclusive_minimum', { limit: exclusiveMinimum });
    if (value < minimum) return fault('minimum', { limit: minimum });
    return value > maximum ? fault('maximum', { limit: maximum }) : [];
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items = {} } = schema;
    if (value.length < minItems) return fault('min_items', { limit: minItems });
    if (value.length > maxItems) return fault('max_items', { limit: maxItems });
    return value.flatMap((item, i) => check(items, item, `${path}.${i}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const within = (name: string) => (path ? `${path}.${name}` : name);
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  return [
    ...missing.flatMap((name) => listMissing(schema.properties?.[name], within(name))),
    ...Object.entries(value).flatMap(([name, one]) =>
      check(schema.properties?.[name] ?? {}, one, within(name)),
    ),
  ];
}

/** A missing object is reported at the fields that it must have: those are what a form shows. */
function listMissing(schema: Schema | undefined, path: string): Fault[] {
  const { required = [], properties } = schema ?? {};
  if (!properties || required.length === 0) return [{ path, message: say('required', {}) }];
  return required.flatMap((name) => listMissing(properties[name], `${path}.${name}`));
}

function checkText(
  { minLength = 0, maxLength = Infinity, pattern }: Schema,
  text: string,
  fault: (rule: RuleName, params: object) => Fault[],
): Fault[] {
  // JSON Schema counts characters, not UTF-16 units.
  const { length } = [...text];
  if (length < minLength) return fault('min_length', { limit: minLength });
  if (length > maxLength) return fault('max_length', { limit: maxLength });
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? fault('pattern', { pattern }) : [];
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  return type === undefined || typeof value === type;
}

function say(rule: RuleName, params: object): string {
  const values: Record<string, unknown> = {
    ...params,
    ...wordParams(params as Parameters<typeof wordParams>[0], language),
  };
  return schema_rules[rule][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
