import assert from 'node:assert/strict';
import type { SchemaRule, SentError } from '../domain/kernel/field_errors.ts';
import type { Fields, Part, SchemaError, Validator } from './operations.ts';
import { suggest } from './suggest.ts';
import { checkText } from './text_checks.ts';

/**
 * Finds the faults of a part of a request: none if its text and its schema are in order; otherwise one for each
 * field at fault, in an object one for each of its fields, in an array the first. After the refusal of the part it
 * reads each field once more at most, and no further than the caller iterates.
 */
export function* findFaults(part: Part, value: unknown, validate: Validator): Generator<SentError> {
  const is_valid = validate(value);
  // The text of an array or object that the schema refuses is not read: it can be large. Node refuses control
  // characters in headers.
  const bad_text = is_valid && part !== 'headers' ? checkText(part, value) : null;
  if (is_valid && !bad_text) return;
  yield* listFaults({ part, steps: [] }, value, {
    fields: validate.fields,
    first: bad_text ?? validate.errors?.[0],
  });
}

/** Where a value stands: a part, and the names that lead to the value in it. */
interface Place {
  part: Part;
  steps: string[];
}

function* listFaults(
  place: Place,
  value: unknown,
  { fields, first }: { fields: Fields | undefined; first: SentError | SchemaError | undefined },
): Generator<SentError> {
  let found = false;
  for (const fault of isObject(value) && fields ? listFieldFaults(place, value, fields) : []) {
    found = true;
    yield fault;
  }
  if (found) return;
  assert(first, 'a refusal has an error');
  yield 'rule' in first ? first : toSentError(first, place, value);
}

function* listFieldFaults(
  { part, steps }: Place,
  object: Record<string, unknown>,
  { known, required, closed }: Fields,
): Generator<SentError> {
  for (const name of Object.keys(object)) {
    const place = { part, steps: [...steps, name] };
    const value = object[name];
    const is_root = steps.length === 0 && part !== 'headers';
    const validate = Object.hasOwn(known, name) ? known[name] : undefined;
    const is_valid = validate ? validate(value) : !closed;
    const read = is_valid || typeof value === 'string' ? value : null;
    const bad_text = is_root ? checkText(part, { [name]: read }) : null;
    if (bad_text) yield bad_text;
    else if (!validate && closed) yield refuseUnknown(place, object, Object.keys(known));
    else if (validate && !is_valid)
      yield* listFaults(place, value, { fields: validate.fields, first: validate.errors?.[0] });
  }
  for (const name of required) {
    if (object[name] === undefined) yield { sent: [...steps, name].join('.'), rule: 'required', params: {} };
  }
}

function refuseUnknown({ part, steps }: Place, object: object, known: string[]): SentError {
  const absent = known.filter((name) => !Object.hasOwn(object, name));
  const suggestion = suggest(steps.at(-1) ?? '', absent);
  return { sent: steps.join('.') || part, rule: 'unknown', params: {}, suggestion };
}

function toSentError(error: SchemaError, { part, steps }: Place, value: unknown): SentError {
  const { instancePath, keyword, params } = error;
  const inside = instancePath.split('/').slice(1).map(unescapeStep);
  const named = params.missingProperty ?? params.additionalProperty;
  const path = [...steps, ...inside, ...(named === undefined ? [] : [String(named)])].join('.');
  const refused = inside.reduce((at, step) => (at as Record<string, unknown>)[step], value);
  const sent = path || part;
  // A parameter that was sent more than once arrives as an array.
  if (part === 'query' && keyword === 'type' && Array.isArray(refused))
    return { sent, rule: 'repeated', params: {} };
  // Parameters arrive as text, and numbers among them are validated by a format that is named like the type.
  if (keyword === 'format' && (params.format === 'integer' || params.format === 'number'))
    return { sent, rule: 'type', params: { type: params.format } };
  return { sent, ...readRule(error, refused) };
}

function readRule({ keyword, params }: SchemaError, refused: unknown): Omit<SentError, 'sent'> {
  const rule = RULES[keyword];
  assert(rule, `no rule is named after ${keyword}`);
  const { type, limit, pattern, format } = params as Record<string, never>;
  if (rule === 'enum') {
    const allowed = (params.allowedValues ?? [params.allowedValue]) as string[];
    const suggestion = typeof refused === 'string' ? suggest(refused, allowed) : undefined;
    return { rule, params: { allowed }, suggestion };
  }
  if (rule === 'type') return { rule, params: { type: String(type) } };
  if (rule === 'pattern') return { rule, params: { pattern } };
  if (rule === 'format') return { rule, params: { format } };
  return { rule, params: limit === undefined ? {} : { limit } };
}

/** The rules by the keywords of JSON Schema that the documents use in requests. */
const RULES: Record<string, SchemaRule> = {
  required: 'required',
  dependentRequired: 'required',
  additionalProperties: 'unknown',
  type: 'type',
  enum: 'enum',
  const: 'enum',
  minLength: 'min_length',
  maxLength: 'max_length',
  minimum: 'minimum',
  maximum: 'maximum',
  exclusiveMinimum: 'exclusive_minimum',
  minItems: 'min_items',
  maxItems: 'max_items',
  minProperties: 'min_properties',
  maxProperties: 'max_properties',
  uniqueItems: 'unique_items',
  pattern: 'pattern',
  format: 'format',
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
