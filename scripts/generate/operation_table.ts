import assert from 'node:assert/strict';
import { BODY_LIMIT, type OperationRow } from '../../src/contract/operations.ts';
import type { ValueRule } from '../../src/domain/kernel/value_rules.ts';
import { at } from './document_error.ts';
import { type Document, isPaged, listOperations, type Operation } from './operations.ts';
import { resolve } from './references.ts';
import { shorten } from './sdk_names.ts';
import { listParts } from './validators.ts';

/** Writes the table of a document's operations, and the path prefix that they share. Throws a DocumentError. */
export function writeOperations(document: Document, banner: string): string {
  const table = Object.fromEntries(describeOperations(document));
  for (const operation of listOperations(document))
    at(operation.operationId, () => check(document, operation));
  return `${banner}

/** Where the paths of the operations begin. */
export const prefix = ${JSON.stringify(findPrefix(document))};

/** What each operation is, keyed by operationId. \`OperationRow\` in src/contract/operations.ts says what a field means. */
export const operations = ${print(table)} as const;

/** The facts that the compiler reads when it types a handler. */
export type Traits = typeof operations;
`;
}

/** The table's rows in the document's order. Throws a DocumentError that names the operation. */
export function describeOperations(document: Document): Map<string, OperationRow> {
  const base = basePath(document);
  const prefix = findPrefix(document);
  return new Map(
    listOperations(document).map((operation) => [
      operation.operationId,
      at(operation.operationId, () =>
        describe(document, operation, (base + operation.path).slice(prefix.length)),
      ),
    ]),
  );
}

function describe(document: Document, operation: Operation, path: string): OperationRow {
  const { operationId, method, source, parameters, body_rule } = operation;
  const status = Object.keys(source.responses ?? {}).find((code) => code.startsWith('2'));
  assert(status, 'has no successful response');
  const response = resolve<{ headers?: object; content?: object }>(document, source.responses?.[status]);
  const takes = (header: string) =>
    parameters.some(({ name, in: place }) => place === 'header' && name === header);
  const repeatable = takes('Idempotency-Key');
  const tag = source.tags?.[0] ?? '';
  const rules = listRules(document, operation.body?.schema ?? {});
  const parts = listParts(document, operation).map((part) => [part, `${operationId}.${part}`]);
  return {
    method: method.toUpperCase() as OperationRow['method'],
    path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    tag,
    summary: source.summary ?? '',
    sdk: `${tag}.${shorten(operationId, tag)}`,
    status: Number(status),
    public: source.security?.length === 0,
    transaction: method === 'get' ? 'none' : (source['x-transaction'] ?? 'market'),
    idempotency: source['x-idempotency'] ?? (repeatable ? 'replay' : 'none'),
    if_match: takes('If-Match'),
    etag: 'ETag' in (response.headers ?? {}),
    paged: isPaged(operation),
    waits: source['x-waits'] ?? false,
    streams: 'text/event-stream' in (response.content ?? {}),
    body: body_rule,
    body_limit: source['x-body-limit'] ?? BODY_LIMIT,
    ...(source['x-limit'] && { limit: source['x-limit'] }),
    ...(source['x-message'] && { message: source['x-message'] }),
    validators: Object.fromEntries(parts),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
    serializer: `${operationId}.${status}`,
  };
}

/** Lists the rules (`x-rule`) of a schema's values by their path in dots, `*` for the items of an array. */
function listRules(
  document: Document,
  schema: unknown,
  path: string[] = [],
): [path: string, rules: ValueRule[]][] {
  const { properties = {}, items, 'x-rule': rule } = resolve<RuledSchema>(document, schema);
  const inside = Object.entries({ ...properties, ...(items !== undefined && { '*': items }) });
  return [
    ...(rule ? [[path.join('.'), [rule].flat()] as [string, ValueRule[]]] : []),
    ...inside.flatMap(([step, child]) => listRules(document, child, [...path, step])),
  ];
}

interface RuledSchema {
  properties?: Record<string, unknown>;
  items?: unknown;
  'x-rule'?: ValueRule | ValueRule[];
}

/** Checks what the server relies on and no schema of a document says. */
function check(document: Document, { source, parameters, body }: Operation): void {
  const repeatable = parameters.some(({ name }) => name === 'Idempotency-Key');
  assert(repeatable || !source['x-idempotency'], 'x-idempotency needs the parameter Idempotency-Key');
  const waits = parameters.some(({ name, in: place }) => place === 'query' && name === 'wait');
  assert(waits === (source['x-waits'] ?? false), 'x-waits and the query parameter wait need each other');
  const is_kept = source['x-transaction'] !== 'own' && source['x-idempotency'] !== 'reissue';
  assert(!waits || is_kept, 'an operation that waits runs in one transaction, and what it answers is kept');
  const limit = source['x-limit'];
  if (typeof limit !== 'object') return;
  const { required = [] } = resolve<{ required?: string[] }>(document, body?.schema ?? {});
  assert(
    required.includes(limit.credentials),
    `x-limit names ${limit.credentials}, which the body does not require`,
  );
}

/** The path prefix up to the version, as in `/api/v1`; empty without a version. */
function findPrefix(document: Document): string {
  const base = basePath(document);
  const prefixes = Object.keys(document.paths ?? {}).map(
    (path) => /^.*?\/v\d+(?=\/)/.exec(base + path)?.[0] ?? '',
  );
  const [prefix = '', ...others] = new Set(prefixes);
  return at('paths', () => {
    assert(others.length === 0, `begin with ${[prefix, ...others].join(' and ')}, but must share one prefix`);
    return prefix;
  });
}

/** The path of the document's server, without a slash at the end. */
export function basePath({ servers }: Pick<Document, 'servers'>): string {
  return new URL(servers?.[0]?.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '');
}

/** JSON with bare names, as TypeScript is written. */
function print(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/^( *)"(\w+)":/gm, '$1$2:');
}
