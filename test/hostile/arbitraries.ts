import fc from 'fast-check';
import { resolve } from '../../scripts/generate/references.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Described, Parameter, Schema } from '../support/invalid_requests.ts';
import { fillers, texts } from './corpus.ts';
import { numbers, structures, times } from './corpus_json.ts';
import { listLocations, quoted, raw } from './locations.ts';
import type { Mutation } from './mutations.ts';

/** A placeholder for the value of the valid request. */
export const VALID = Symbol('valid');

/** A generated request of an operation. */
export interface Draft {
  path: Record<string, string | typeof VALID>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  /** Null in most drafts. */
  mutation: Mutation | null;
}

/**
 * Generates requests that fit the schemas of an operation, some with one mutation. Most of their ids are
 * valid.
 */
export function draftsOf(document: OpenApiDocument, operation: Described): fc.Arbitrary<Draft> {
  const { parameters, schema } = operation;
  const parametersIn = (location: string) => parameters.filter((parameter) => parameter.in === location);
  const valid = fc.constant(VALID);
  const properties = Object.entries(schema?.properties ?? {}).map(([name, property]) => [
    name,
    fc.oneof(
      { weight: isName(resolve<Schema>(document, property)) ? 12 : 1, arbitrary: valid },
      { weight: 1, arbitrary: fitting(document, property) },
    ),
  ]);
  const path = parametersIn('path').map(({ name, schema: one }) => [
    name,
    fc.oneof({ weight: 9, arbitrary: valid }, textOf(document, one)),
  ]);
  const locations = listLocations(document, operation).filter((location) => location.in !== 'path');
  const value = fc.oneof(
    fc.constantFrom(...texts, ...times).map(quoted),
    fc.constantFrom(...numbers, ...structures.filter((one) => one.length < 2_000)).map(raw),
    anything.map((one) => raw(JSON.stringify(one))),
  );
  return fc.record({
    path: fc.record(Object.fromEntries(path)),
    query: queryOf(document, parametersIn('query')),
    body: fc.record(Object.fromEntries(properties), { requiredKeys: schema?.required ?? [] }),
    mutation: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...locations), value) },
    ),
  }) as fc.Arbitrary<Draft>;
}

function queryOf(document: OpenApiDocument, parameters: Parameter[]): fc.Arbitrary<Record<string, string>> {
  // A generated text is almost never a valid cursor.
  const guessable = parameters.filter(({ name }) => name !== 'cursor');
  const values = guessable.map(({ name, schema }) => [name, textOf(document, schema)]);
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

/** Values for a URL. */
function textOf(document: OpenApiDocument, schema: Schema): fc.Arbitrary<string> {
  return fitting(document, schema).map(String);
}

/**
 * Whether a schema is that of an id, or of a list of ids. A generated text is almost never the id of a
 * record.
 */
function isName({ pattern = '', items }: Schema): boolean {
  return pattern.includes('[A-Za-z0-9_') || (items?.pattern ?? '').includes('[A-Za-z0-9_');
}

/** Values that fit a schema. */
function fitting(document: OpenApiDocument, node: Schema): fc.Arbitrary<unknown> {
  const schema = resolve<Schema>(document, node);
  const { enum: allowed, properties = {}, required = [], items = {}, maxItems = 5 } = schema;
  const { minItems = 0 } = schema as { minItems?: number };
  if (allowed) return fc.constantFrom(...allowed);
  const some = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 5)) };
  const kinds: Record<string, () => fc.Arbitrary<unknown>> = {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    integer: () => numberOf(schema, 1),
    number: () => fc.oneof(numberOf(schema, 100), numberOf(schema, 1), doubleOf(schema)),
    string: () => stringOf(schema),
    array: () =>
      schema.uniqueItems
        ? fc.uniqueArray(fitting(document, items), some)
        : fc.array(fitting(document, items), some),
    object: () =>
      Object.keys(properties).length === 0
        ? fc.dictionary(graphemes, anything)
        : fc.record(
            Object.fromEntries(
              Object.entries(properties).map(([name, property]) => [name, fitting(document, property)]),
            ),
            { requiredKeys: required },
          ),
  };
  return fc.oneof(
    ...[schema.type ?? []].flat().map((type) => (kinds[type] as () => fc.Arbitrary<unknown>)()),
  );
}

/** Numbers that are multiples of 1/`parts`. */
function numberOf({ minimum, maximum = 1e9, exclusiveMinimum }: Schema, parts: number) {
  const least = minimum ?? (exclusiveMinimum ?? 0) + 1 / parts;
  return fc
    .integer({ min: Math.ceil(least * parts), max: Math.min(maximum * parts, 2 ** 31) })
    .map((n) => n / parts);
}

function doubleOf({ minimum, maximum = 1e9, exclusiveMinimum = 0 }: Schema) {
  return fc.double({
    min: minimum ?? exclusiveMinimum,
    max: maximum,
    minExcluded: minimum === undefined,
    noNaN: true,
  });
}

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 100, pattern = '', format = '' } = schema;
  const fits = new RegExp(pattern, 'u');
  const long = fc.constantFrom(...Object.values(fillers)).map((fill) => fill(Math.min(maxLength, 5_000)));
  const matching = PATTERNS.find(([form]) => form === format || (form !== '' && pattern.includes(form)))?.[1];
  const free = fc.oneof(
    { weight: 5, arbitrary: graphemes },
    { weight: 1, arbitrary: characters },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    { weight: 2, arbitrary: long },
  );
  return (matching ?? free).filter((text) => {
    const { length } = [...text];
    return fits.test(text) && length >= minLength && length <= maxLength;
  });
}

const graphemes = fc.string({ unit: 'grapheme', maxLength: 60 });
const characters = fc.string({ unit: 'binary', maxLength: 60 });
const anything = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });
const id = fc.stringMatching(/^[A-Za-z0-9_-]{2,32}$/);
const time = fc
  .tuple(
    fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
    fc.constantFrom('Z', '', '+14:00', '-12:30', '+00:00'),
    fc.constantFrom(16, 19, 21, 23),
  )
  .map(([moment, zone, length]) => moment.toISOString().slice(0, length) + zone);
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

/** Values for a format, or for a pattern that contains `form`. */
const PATTERNS: [form: string, matching: fc.Arbitrary<string>][] = [
  ['T\\d', time],
  ['date', day],
  ['email', fc.emailAddress()],
  ['uri', fc.webUrl({ withQueryParameters: true, withFragments: true })],
  ['\\d{0,2}d', fc.integer({ min: 1, max: 999 }).map((days) => `${days}d`)],
  [
    '[a-z0-9_-]{1,32}',
    fc.oneof(fc.constantFrom('demo', 'final', 'x'), fc.stringMatching(/^[a-z0-9_-]{1,32}$/)),
  ],
  ['[A-Za-z0-9_', id],
];
