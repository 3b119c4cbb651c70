import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import type { operations } from '../../generated/aipod.types.ts';
import { aipod } from '../../src/aipod/index.ts';
import { loadDemo } from '../../src/demo.ts';
import { openMarket } from '../support/market.ts';

// What no operation takes, made from the document: each value at fault stands in a request that is right but
// for it. Refused with 400, the field named, and nothing written.

type Id = keyof operations;

interface Schema {
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

interface Parameter {
  name: string;
  in: 'path' | 'query';
  schema: Schema;
  example?: unknown;
}

/** One request and the field that its refusal must name; `body` is the JSON text. */
interface Fault {
  at: string;
  path?: Record<string, string>;
  query?: string;
  body?: string;
}

const market = await openMarket(t);
await loadDemo(market.db);
const key = 'fg_live_demo_xxxxxxxxxxxx';
const json = { 'content-type': 'application/json' };

interface Described {
  id: Id;
  method: string;
  url: string;
  parameters: Parameter[];
  schema: Schema | undefined;
  example: Record<string, unknown>;
}

interface Raw {
  operationId: Id;
  parameters?: { $ref?: string }[];
  requestBody?: { content: { 'application/json': { schema: Schema; example: Record<string, unknown> } } };
}

const described: Described[] = Object.entries(aipod.document.paths).flatMap(([url, item]) =>
  Object.entries(item as Record<string, Raw>).map(
    ([method, { operationId, parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json'];
      return {
        id: operationId,
        method: method.toUpperCase(),
        url,
        parameters: parameters.map((parameter) => follow<Parameter>(parameter)),
        schema: body && follow<Schema>(body.schema),
        example: body?.example ?? {},
      };
    },
  ),
);

function follow<T>(node: { $ref?: string }): T {
  if (node.$ref === undefined) return node as T;
  const steps = node.$ref.split('/').slice(1);
  return follow(
    steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], aipod.document) as object,
  );
}

const brackets = '['.repeat(100_000) + ']'.repeat(100_000);
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const quote = (value: unknown) => JSON.stringify(value);

/** Characters that no text may have: NUL, halves of pairs, a bell, the beginning of a terminal's command. */
const characters = ['\0', 'a\0b', '\ud800', 'a\udc00', '\x07', '\x1b[31m', '\x7f'];
const half = /\p{Cs}/u;
/** For a URL, which can say half a pair only in bytes that are no UTF-8. */
const encode = (text: string) =>
  [...text].map((one) => (half.test(one) ? '%ED%A0%80' : encodeURIComponent(one))).join('');
/** Texts that most patterns refuse; only those that the pattern does are used. */
const texts = [
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
/** Well-formed, and in no calendar. */
const times = [
  '2026-02-30T08:00:00',
  '2026-13-01T08:00Z',
  '2026-01-01T24:00:00',
  '2026-01-01T08:60',
  '0000-01-01T00:00Z',
  '2026-01-01T08:00:00+15:00',
];

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
  if (format === 'email') yield* ['nobody', 'a@', '@b', 'a b@c.d', 'a@b@c.d'];
}

/** Numbers as they stand in JSON or in a URL. */
function* badNumbers({ type, minimum, maximum, exclusiveMinimum }: Schema) {
  yield* ['1e400', '-1e400', '-1', '1000000000000'];
  if (minimum !== undefined) yield String(minimum - (type === 'integer' ? 1 : 0.01));
  if (maximum !== undefined) yield String(maximum + (type === 'integer' ? 1 : 0.01));
  if (exclusiveMinimum !== undefined)
    yield* [String(exclusiveMinimum), '-0', '0.001', '1.005', '4.355', '1e-7'];
}

/** JSON texts that a field does not take, each with where in the body the fault is. */
function* badValues(schema: Schema, at: string): Iterable<[text: string, at: string]> {
  const types = [schema.type ?? []].flat();
  for (const [type, text] of [
    ['null', 'null'],
    ['boolean', 'true'],
    ['number', '7'],
    ['string', '"text"'],
    ['array', '[]'],
    ['object', '{}'],
  ] as const) {
    if (!types.includes(type)) yield [text, at];
  }
  // Nesting is refused as a whole.
  yield [brackets, at.split('.')[0] ?? at];
  if (types.includes('string')) for (const text of badTexts(schema)) yield [quote(text), at];
  if (types.includes('number')) for (const text of badNumbers(schema)) yield [text, at];
  if (types.includes('boolean')) for (const text of ['"true"', '0', '1']) yield [text, at];
  if (types.includes('array') && schema.items) {
    const items = follow<Schema>(schema.items);
    for (const [text, inside] of badValues(items, `${at}.1`)) yield [`["fine",${text}]`, inside];
    yield [quote(Array.from({ length: (schema.maxItems ?? 0) + 1 }, (_, i) => `item_${i}`)), at];
    if (schema.uniqueItems) yield ['["twice","twice"]', at];
  }
  if (types.includes('object')) {
    for (const text of characters) {
      yield [`{"a":[{"b":${quote(text)}}]}`, `${at}.a.0.b`];
      yield [`{${quote(text)}:1}`, at];
    }
    yield [nested(40), at];
    yield ['{"__proto__":{"admin":true}}', at];
    yield [
      quote(
        Object.fromEntries(Array.from({ length: (schema.maxProperties ?? 0) + 1 }, (_, i) => [`p${i}`, i])),
      ),
      at,
    ];
  }
}

function* bodyFaults(schema: Schema, example: Record<string, unknown>): Iterable<Fault> {
  const fields = (without: string) =>
    Object.entries(example)
      .filter(([name]) => name !== without)
      .map(([name, value]) => `${quote(name)}:${quote(value)}`);
  const body = (name: string, text: string) => `{${[...fields(name), `${quote(name)}:${text}`].join()}}`;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const [text, at] of badValues(follow(property), name)) yield { at, body: body(name, text) };
  }
  for (const name of schema.required ?? []) yield { at: name, body: `{${fields(name).join()}}` };
  for (const name of ['surplus', 'constructor', 'toString', 'hasOwnProperty', 'id', 'agent_type'])
    yield { at: name, body: body(name, '1') };
  for (const name of ['__proto__', 'a\0', '\ud800']) yield { at: 'body', body: body(name, '{}') };
  yield { at: 'body', body: body('constructor', '{"prototype":{}}') };
  for (const text of [
    '[]',
    '"text"',
    '7',
    'true',
    'null',
    '{"title"',
    '1e',
    '\u0000',
    ...(schema.minProperties ? ['{}'] : []),
  ])
    yield { at: 'body', body: text };
  yield { at: '0', body: brackets };
}

function* queryFaults(parameters: Parameter[]): Iterable<Fault> {
  for (const { name, schema: raw, example } of parameters) {
    const schema = follow<Schema>(raw);
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
            'true',
            '[1]',
            '%00',
            ...(schema.type === 'integer' ? ['1.5', '1e1', '1.0'] : []),
          ];
    for (const value of [...bad, '%']) yield { at: name, query: `${name}=${value}` };
    yield { at: name, query: `${name}=${example ?? 1}&${name}=${example ?? 1}` };
    for (const surplus of [`${name}[]`, `${name}.x`, name.toUpperCase()])
      yield { at: surplus, query: `${surplus}=1` };
  }
  for (const name of ['nobody_declared', 'constructor', 'toString']) yield { at: name, query: `${name}=1` };
  for (const name of ['__proto__', '%00', '']) yield { at: 'query', query: `${name}=1` };
}

function* pathFaults(parameters: Parameter[], path: Record<string, string>): Iterable<Fault> {
  for (const { name, schema: raw } of parameters) {
    const bad = [...badTexts(follow(raw))].filter((text) => text !== '' && !half.test(text));
    for (const value of bad) yield { at: name, path: { ...path, [name]: value } };
  }
}

/** Calls an operation with everything as it is, and holds the answer to the document. */
async function send({ id, method, url }: Described, { path = {}, query, body }: Omit<Fault, 'at'>) {
  const filled = url.replaceAll(/\{(\w+)\}/g, (_, name) => encode(path[name] ?? ''));
  const response = await market.app.inject({
    method: method as 'GET',
    url: query === undefined ? filled : `${filled}?${query}`,
    headers: { authorization: `Bearer ${key}`, ...(body !== undefined && json) },
    ...(body !== undefined && { payload: body }),
  });
  const answer = { status: response.statusCode, headers: response.headers, body: response.json() };
  market.contract.check(id, answer);
  sent += 1;
  return answer;
}

/** What a fault was answered with, where it is not a 400 that names the field. */
async function miss(operation: Described, { at, ...fault }: Fault): Promise<unknown[]> {
  const { status, body } = await send(operation, fault);
  const { reason, fields } = body.data?.details ?? {};
  if (status === 400 && reason === 'validation_failed' && fields[0].path === at) return [];
  return [{ at, ...fault, body: fault.body?.slice(0, 300), status, reason, named: fields?.[0]?.path }];
}

/** Every row of every table, but for when keys were last used. */
async function readRows(): Promise<unknown> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1
  `.execute(market.db);
  const seen: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await sql`
      select count(*), sum(hashtextextended((to_jsonb(row) - 'last_used_at')::text, 0))
      from ${sql.table(name)} as row
    `.execute(market.db);
    seen[name] = rows[0];
  }
  return seen;
}

const before = await readRows();
let sent = 0;

for (const operation of described) {
  const { id, parameters, schema, example } = operation;
  const placed = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const path = Object.fromEntries(placed('path').map(({ name, example }) => [name, String(example)]));
  const faults = [
    ...queryFaults(placed('query')),
    ...pathFaults(placed('path'), path),
    ...(schema ? bodyFaults(schema, example) : []),
  ];
  await t.test(`${id}: refuses ${faults.length} faults, and names each`, async (t) => {
    const wrong: unknown[] = [];
    const fine = { path, ...(schema && { body: quote(example) }) };
    for (const fault of faults) wrong.push(...(await miss(operation, { ...fine, ...fault })));
    t.same(wrong, []);
  });
}

t.test('what no schema can say is refused alike', async (t) => {
  const cases: [Id, Fault][] = [
    ['listTasks', { at: 'page', query: 'page=502' }],
    ['createMemory', { at: 'content', body: quote({ content: '字'.repeat(10_923) }) }],
    ['createKey', { at: 'expires_at', body: quote({ expires_at: '2020-01-01T00:00:00Z' }) }],
    [
      'completeTask',
      { at: 'deliverables', path: { task_id: 'task_001' }, body: `{"deliverables":${nested(12)}}` },
    ],
  ];
  for (const [id, fault] of cases) {
    const operation = described.find((one) => one.id === id) as Described;
    t.same(await miss(operation, fault), [], id);
  }
});

t.test('cursors that a list did not give', async (t) => {
  const lists = described.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
  for (const operation of lists) {
    const path = { agent_id: 'ai_writer_002' };
    const { body } = await send(operation, { path, query: 'page_size=1' });
    const given = JSON.parse(Buffer.from(body.data.cursor ?? '', 'base64url').toString() || '["keys","",""]');
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
    const cursors = [...forged, `[${quote(list)},1e400,"x"]`, '[', ''].map((text) =>
      Buffer.from(text).toString('base64url'),
    );
    const wrong: unknown[] = [];
    for (const cursor of cursors)
      wrong.push(...(await miss(operation, { at: 'cursor', path, query: `cursor=${cursor}` })));
    t.same(wrong, [], operation.id);
  }
});

t.test('nothing was written', async (t) => {
  t.same(await readRows(), before);
  t.comment(`${sent} requests`);
});

t.test('whatever comes is answered as the document says, and never with a fault of the market', async (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...characters, ...texts, ...times),
  );
  // Before the path is read, no operation answers.
  const whole = text.filter((one) => !half.test(one));
  for (const operation of described) {
    const { schema, example, parameters } = operation;
    const value = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), text, fc.double());
    const known = Object.keys(schema?.properties ?? {}).map((name) => [
      name,
      fc.oneof(value, fc.constant(example[name])),
    ]);
    const body = fc
      .oneof(
        fc.record(Object.fromEntries(known), { requiredKeys: [] }),
        fc.jsonValue({ stringUnit: 'binary' }),
      )
      .map(quote);
    const query = fc
      .dictionary(fc.constantFrom(...parameters.map(({ name }) => name), 'x'), text, { maxKeys: 3 })
      .map((pairs) =>
        Object.entries(pairs)
          .map(([name, given]) => `${name}=${encode(given)}`)
          .join('&'),
      );
    const path = fc.record({
      task_id: fc.constant('task_001'),
      agent_id: fc.constant('demo'),
      key_id: whole,
      memory_id: whole,
    });
    const request = fc.record({ path, query, ...(schema && { body }) });
    const run = fc.asyncProperty(request, async (sent) => {
      const { status } = await send(operation, sent);
      if (status >= 500) throw new Error(`${operation.id} answered ${status}`);
    });
    await fc.assert(run, { numRuns: 20 });
  }
  t.comment(`${sent} requests`);
});
