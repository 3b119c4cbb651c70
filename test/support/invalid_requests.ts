import { sql } from 'kysely';
import { basePath } from '../../scripts/generate/operation_table.ts';
import { type Document, listOperations } from '../../scripts/generate/operations.ts';
import { resolve } from '../../scripts/generate/references.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Database } from '../../src/database/database.ts';

// Builds requests that an operation must reject from its document. Each request has exactly one invalid value.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: Schema;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  minProperties?: number;
  maxProperties?: number;
  additionalProperties?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

/** One request and the field that its error must name; `body` is the JSON text. */
export interface InvalidRequest {
  at: string;
  path?: Record<string, string>;
  query?: string;
  body?: string;
}

/** One operation, with what its invalid requests are built from. */
export interface Described {
  id: string;
  tag: string;
  method: string;
  url: string;
  parameters: Parameter[];
  schema: Schema | undefined;
  /** Whether the operation needs a body. */
  needs_body: boolean;
  /** The example bodies of the document; one empty object if it has none. */
  examples: Record<string, unknown>[];
}

/** A request body with what the document shows of it. */
interface ShownBody {
  schema: Schema;
  example?: object;
  examples?: Record<string, { value: object }>;
}

export const quote = (value: unknown) => JSON.stringify(value);
export const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const brackets = '['.repeat(40_000) + ']'.repeat(40_000);

/** Texts with a forbidden character: NUL, a lone surrogate, a bell, the start of a terminal escape sequence. */
export const characters = ['\0', 'a\0b', '\ud800', 'a\udc00', '\x07', '\x1b[31m', '\x7f'];
export const half = /\p{Cs}/u;
/** Encodes a text for a URL. A lone surrogate becomes bytes that are not valid UTF-8. */
export const encode = (text: string) =>
  [...text].map((one) => (half.test(one) ? '%ED%A0%80' : encodeURIComponent(one))).join('');
/** Texts that most patterns refuse; a text that matches the pattern of a field is left out. */
export const texts = [
  ' ',
  '\t\n',
  'a b',
  'ä',
  '中',
  '../x',
  "';--",
  'tomorrow',
  '2026-03-28',
  '28/03/2026 08:00',
  'a@b',
  '$ne',
];
/** Well-formed times that do not exist. */
export const times = [
  '2026-02-30T08:00:00',
  '2026-13-01T08:00Z',
  '2026-01-01T24:00:00',
  '2026-01-01T08:60',
  '0000-01-01T00:00Z',
  '2026-01-01T08:00:00+15:00',
];

/** Lists every operation of a document. The fields in `drop` are left out of the example bodies. */
export function describe(document: OpenApiDocument, drop: string[] = []): Described[] {
  return listOperations(document as Document).map((operation) => {
    const { operationId, method, path, source, parameters } = operation;
    const body = operation.body as ShownBody | undefined;
    const shown = body?.examples
      ? Object.values(body.examples).map(({ value }) => value)
      : [body?.example ?? {}];
    return {
      id: operationId,
      tag: source.tags?.[0] ?? '',
      method: method.toUpperCase(),
      url: basePath(document as Document) + path,
      parameters: parameters as Parameter[],
      schema: body && resolve<Schema>(document, body.schema),
      needs_body: operation.body_rule === 'required',
      examples: shown.map((example) =>
        Object.fromEntries(Object.entries(example).filter(([name]) => !drop.includes(name))),
      ),
    };
  });
}

/** Lists the requests that an operation must refuse. The path is valid unless it is what the request tests. */
export function listInvalidRequests(document: OpenApiDocument, operation: Described): InvalidRequest[] {
  const { parameters, schema } = operation;
  const placed = (place: string) => parameters.filter((parameter) => parameter.in === place);
  return [
    ...invalidQueries(document, placed('query')),
    ...invalidPaths(document, placed('path'), pathOf(operation)),
    ...(schema ? invalidBodies(document, schema, operation) : []),
  ];
}

/** The path parameters of an operation, with the example values of the document. */
export function pathOf({ parameters }: Described): Record<string, string> {
  const placed = parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(placed.map(({ name, example }) => [name, String(example)]));
}

/** The required query parameters of an operation, except `without`. */
export function queryOf({ parameters }: Pick<Described, 'parameters'>, without?: string): string {
  const needed = parameters.filter(
    ({ in: place, name, required }) => place === 'query' && required && name !== without,
  );
  return needed.map(({ name, example }) => `${name}=${example}`).join('&');
}

/** Reads the row count and a checksum of every table, ignoring when keys were last used. */
export async function readRows(db: Database): Promise<unknown> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1
  `.execute(db);
  const seen: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await sql`
      select count(*), sum(hashtextextended((to_jsonb(row) - 'last_used_at')::text, 0))
      from ${sql.table(name)} as row
    `.execute(db);
    seen[name] = rows[0];
  }
  return seen;
}

/** Forges cursors from a cursor that the list returned. */
export function forgeCursors(cursor: string): string[] {
  const given = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const [list, first, ...rest] = given;
  const forged = [
    ['another', first, ...rest],
    [list],
    [...given, 'more'],
    [list, null, ...rest],
    [list, {}, ...rest],
    [list, "a'b", ...rest],
    [list, 'x'.repeat(200), ...rest],
    ...(rest.length === 1 && typeof first === 'string'
      ? ['0000-01-01T00:00:00Z', '-271821-04-20T00:00:00.000Z', '2026Z', '2026-02-30T00:00:00Z', 'x'].map(
          (time) => [list, time, ...rest],
        )
      : []),
    { list },
    null,
  ].map(quote);
  return [...forged, `[${quote(list)},1e400,"x"]`, '['].map((text) =>
    Buffer.from(text).toString('base64url'),
  );
}

function* badTexts({ enum: allowed, minLength = 0, maxLength = 300, pattern, format }: Schema) {
  yield* characters;
  yield 'x'.repeat(maxLength + 1);
  if (minLength > 0) yield '';
  if (allowed) {
    const [one] = allowed as string[];
    yield* ['none_of_these', one?.toUpperCase(), one?.toLowerCase()].filter(
      (text) => !allowed.includes(text),
    ) as string[];
  }
  if (pattern) yield* texts.filter((text) => !new RegExp(pattern, 'u').test(text));
  if (pattern?.includes('T\\d')) yield* times;
  if (format === 'email') yield* ['nowhere', 'a@', '@b', 'a b@c.d', 'a@b@c.d'];
  if (format === 'date') yield* ['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29'];
  if (format === 'uri')
    yield* ['ftp://x', 'javascript:alert(1)', '//x', 'https://a b', 'https://[x', 'https://%zz'];
}

/** Invalid numbers, as they are written in JSON or in a URL. */
function* badNumbers({ type, minimum, maximum, exclusiveMinimum }: Schema) {
  yield* ['1e400', '-1e400', '-1', '1000000000000'];
  if (minimum !== undefined) yield String(minimum - (type === 'integer' ? 1 : 0.01));
  if (maximum !== undefined) yield String(maximum + (type === 'integer' ? 1 : 0.01));
  if (exclusiveMinimum !== undefined)
    yield* [String(exclusiveMinimum), '-0', '0.001', '1.005', '4.355', '1e-7'];
}

/** Yields JSON texts that a field does not accept, each with the place of the invalid value in the body. */
function* badValues(
  document: OpenApiDocument,
  schema: Schema,
  at: string,
): Iterable<[text: string, at: string]> {
  const types = [schema.type ?? []].flat();
  for (const [type, text] of [
    ['null', 'null'],
    ['boolean', 'true'],
    ['number', '7'],
    ['string', '"text"'],
    ['array', '[]'],
    ['object', '{}'],
  ] as const) {
    if (!types.includes(type) && !(type === 'number' && types.includes('integer'))) yield [text, at];
  }
  yield [brackets, types.includes('array') ? `${at}.0` : at];
  if (types.includes('string')) for (const text of badTexts(schema)) yield [quote(text), at];
  if (types.includes('number') || types.includes('integer'))
    for (const text of badNumbers(schema)) yield [text, at];
  if (types.includes('integer')) yield ['1.5', at];
  if (types.includes('boolean')) for (const text of ['"true"', '0', '1']) yield [text, at];
  if (types.includes('array') && schema.items) yield* badArrays(document, schema, schema.items, at);
  if (!types.includes('object')) return;
  if (schema.properties) yield* badObjects(document, schema, at);
  else yield* badOpenObjects(schema, at);
}

function* badArrays(
  document: OpenApiDocument,
  { maxItems = 0, uniqueItems }: Schema,
  items: Schema,
  at: string,
): Iterable<[text: string, at: string]> {
  const item = resolve<Schema>(document, items);
  const fine = (i: number) => quote(sample(document, item, i));
  for (const [text, inside] of badValues(document, item, `${at}.1`)) yield [`[${fine(0)},${text}]`, inside];
  yield [`[${Array.from({ length: maxItems + 1 }, (_, i) => fine(i)).join()}]`, at];
  if (uniqueItems) yield [`[${fine(0)},${fine(0)}]`, at];
}

/** Yields variants of a closed object with one field that is invalid, missing or unknown. */
function* badObjects(
  document: OpenApiDocument,
  schema: Schema,
  at: string,
): Iterable<[text: string, at: string]> {
  const whole = sample(document, schema, 0) as Record<string, unknown>;
  const fields = (without: string) =>
    Object.entries(whole)
      .filter(([name]) => name !== without)
      .map(([name, value]) => `${quote(name)}:${quote(value)}`);
  const object = (name: string, text: string) => `{${[...fields(name), `${quote(name)}:${text}`].join()}}`;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const [text, inside] of badValues(document, resolve(document, property), `${at}.${name}`))
      yield [object(name, text), inside];
  }
  for (const name of schema.required ?? []) yield [`{${fields(name).join()}}`, `${at}.${name}`];
  for (const name of ['surplus', 'constructor', 'hasOwnProperty']) yield [object(name, '1'), `${at}.${name}`];
  yield [object('__proto__', '{}'), `${at}.__proto__`];
}

function* badOpenObjects({ maxProperties = 0 }: Schema, at: string): Iterable<[text: string, at: string]> {
  for (const text of characters) {
    yield [`{"a":[{"b":${quote(text)}}]}`, `${at}.a.0.b`];
    yield [`{${quote(text)}:1}`, at];
  }
  yield [nested(40), at];
  yield ['{"__proto__":{"admin":true}}', at];
  const many = Array.from({ length: maxProperties + 1 }, (_, i) => [`p${i}`, i]);
  yield [quote(Object.fromEntries(many)), at];
}

/** Returns a valid value for a schema; items and links differ for each `i`. */
function sample(document: OpenApiDocument, schema: Schema, i: number): unknown {
  const { type, enum: allowed, format, minimum = 1, properties = {}, required = [] } = schema;
  if (allowed) return allowed[0];
  if (type === 'number' || type === 'integer') return minimum;
  if (type !== 'object') return format === 'uri' ? `https://example.com/${i}` : `item_${i}`;
  return Object.fromEntries(
    required.map((name) => [name, sample(document, resolve(document, properties[name] as Schema), i)]),
  );
}

function* invalidBodies(
  document: OpenApiDocument,
  schema: Schema,
  { examples, needs_body }: Described,
): Iterable<InvalidRequest> {
  // Put an invalid field into an example that has this field.
  const exampleWith = (name: string) => examples.find((example) => name in example) ?? examples.at(-1) ?? {};
  const fields = (without: string) =>
    Object.entries(exampleWith(without))
      .filter(([name]) => name !== without)
      .map(([name, value]) => `${quote(name)}:${quote(value)}`);
  const body = (name: string, text: string) => `{${[...fields(name), `${quote(name)}:${text}`].join()}}`;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const [text, at] of badValues(document, resolve(document, property), name))
      yield { at, body: body(name, text) };
  }
  for (const name of schema.required ?? []) yield { at: name, body: `{${fields(name).join()}}` };
  for (const name of ['surplus', 'constructor', 'toString', 'hasOwnProperty', 'id', 'agent_type'])
    if (!Object.hasOwn(schema.properties ?? {}, name)) yield { at: name, body: body(name, '1') };
  for (const name of ['__proto__', 'a\0', '\ud800']) yield { at: 'body', body: body(name, '{}') };
  yield { at: 'constructor', body: body('constructor', '{"prototype":{}}') };
  for (const name of ['surplus', ...(schema.required ?? [])])
    yield {
      at: name,
      body: `{${quote(name)}:1,${fields(name)
        .concat(`${quote(name)}:1`)
        .join()}}`,
    };
  for (const text of [
    '[]',
    '"text"',
    '7',
    'true',
    ...(needs_body ? ['null'] : []),
    '{"title"',
    '1e',
    '\u0000',
    ...(schema.minProperties ? ['{}'] : []),
  ])
    yield { at: 'body', body: text };
  for (const text of [brackets, `[${'{},'.repeat(30_000)}{}]`, '['.repeat(60_000)])
    yield { at: 'body', body: text };
}

function* invalidQueries(document: OpenApiDocument, parameters: Parameter[]): Iterable<InvalidRequest> {
  const among = (query: string, name?: string) => {
    const needed = queryOf({ parameters }, name);
    return needed ? `${query}&${needed}` : query;
  };
  for (const { name, schema: raw, example, required } of parameters) {
    const schema = resolve<Schema>(document, raw);
    const bad =
      schema.type === 'string'
        ? [...badTexts(schema)].map(encode)
        : [
            ...badNumbers(schema),
            '',
            'abc',
            'NaN',
            'Infinity',
            '0x10',
            '%201',
            '%EF%BC%91',
            'null',
            '[1]',
            '%00',
            ...(schema.type === 'boolean' ? ['1', 'TRUE', 'yes'] : ['true']),
            ...(schema.type === 'integer' ? ['1.5', '1e1', '1.0'] : []),
          ];
    // An empty value of an optional parameter counts as absent.
    const refused = required ? bad : bad.filter((value) => value !== '');
    for (const value of [...refused, '%']) yield { at: name, query: among(`${name}=${value}`, name) };
    yield { at: name, query: among(`${name}=${example ?? 1}&${name}=${example ?? 1}`, name) };
    if (required) yield { at: name, query: queryOf({ parameters }, name) };
    for (const surplus of [`${name}[]`, `${name}.x`, name.toUpperCase()])
      yield { at: surplus, query: among(`${surplus}=1`) };
  }
  for (const name of ['nobody_declared', 'constructor', 'toString'])
    yield { at: name, query: among(`${name}=1`) };
  for (const name of ['__proto__', '%00', '']) yield { at: 'query', query: among(`${name}=1`) };
}

function* invalidPaths(
  document: OpenApiDocument,
  parameters: Parameter[],
  path: Record<string, string>,
): Iterable<InvalidRequest> {
  for (const { name, schema: raw } of parameters) {
    const bad = [...badTexts(resolve(document, raw))].filter((text) => text !== '' && !half.test(text));
    for (const value of bad) yield { at: name, path: { ...path, [name]: value } };
  }
}
