import assert from 'node:assert/strict';
import type { Message } from './language.ts';
import {
  BODY_LIMIT,
  type BodyRule,
  type Dialect,
  type OpenApiDocument,
  type Trait,
  type Validator,
} from './operations.ts';

/** All that the server must know of one operation to serve it. */
export interface Route extends Trait {
  operation_id: string;
  method: string;
  /** The path below the dialect's prefix, its parameters written `:name`. */
  url: string;
  /** Of its successful answer. */
  status: number;
  body: BodyRule;
  /** In bytes. */
  body_limit: number;
  /** Whether it takes an `Idempotency-Key`. */
  repeatable: boolean;
  /** Whether its answer carries the version of its data as `ETag`. */
  tagged: boolean;
  /** The limit that holds beside the one on all requests. */
  limit: 'registrations' | 'credentials' | undefined;
  message: Message | undefined;
  /** Keys of the validators of its parts and of the serializer of its answer. */
  schema: Partial<Record<'params' | 'querystring' | 'headers' | 'body', Marker>> & {
    response: Record<number, Marker>;
  };
}

/** Stands where Fastify expects a schema, and names the compiled one. */
export interface Marker {
  'x-key': string;
}

/** Lists a route for each operation of a dialect. Throws when a handler, validator or serializer is missing. */
export function listRoutes(dialect: Dialect): Route[] {
  const { document, prefix } = dialect;
  const base = new URL(document.servers?.[0]?.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '');
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const full = base + path;
    assert(full.startsWith(`${prefix}/`), `${dialect.name}: ${full} does not begin with ${prefix}/`);
    const url = full.slice(prefix.length).replaceAll(/\{(\w+)\}/g, ':$1');
    const { parameters = [], ...methods } = item as PathItem;
    return METHODS.flatMap((method) => {
      const operation = methods[method];
      if (!operation) return [];
      const all = [...parameters, ...(operation.parameters ?? [])];
      return readOperation(dialect, method, url, { ...operation, parameters: all });
    });
  });
}

/** The methods that a path below the prefix is served with; none when the path is unknown. */
export function listMethods(routes: Route[], path: string): string[] {
  const methods = routes.filter(({ url }) => fits(url, path)).map(({ method }) => method);
  // Fastify serves HEAD wherever there is a GET.
  return methods.includes('GET') ? ['HEAD', ...methods] : methods;
}

function fits(url: string, path: string): boolean {
  const steps = path.split('/');
  const expected = url.split('/');
  return (
    steps.length === expected.length &&
    expected.every((step, at) => (step.startsWith(':') ? steps[at] !== '' : step === steps[at]))
  );
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

type PathItem = { [Method in (typeof METHODS)[number]]?: Operation } & { parameters?: (Parameter | Ref)[] };

interface Operation {
  operationId: string;
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean } | Ref;
  responses: Record<string, { headers?: object }>;
  security?: unknown[];
  'x-message'?: Message;
  'x-limit'?: 'registrations' | 'credentials';
  'x-transaction'?: 'own';
  'x-idempotency'?: 'reissue';
  'x-body-limit'?: number;
}

interface Parameter {
  name: string;
  in: string;
}

interface Ref {
  $ref: string;
}

function readOperation(dialect: Dialect, method: string, url: string, operation: Operation): Route {
  const id = operation.operationId;
  const { document, handlers, serializers } = dialect;
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
  const body = operation.requestBody && resolve<{ required?: boolean }>(document, operation.requestBody);
  assert(handlers[id], `${dialect.name}: operation ${id} has no handler`);
  assert(status, `${dialect.name}: operation ${id} has no successful answer`);
  assert(serializers[`${id}.${status}`], `${dialect.name}: no serializer ${id}.${status}`);
  return {
    operation_id: id,
    method: method.toUpperCase(),
    url,
    status: Number(status),
    public: operation.security?.length === 0,
    transaction: method === 'get' ? 'none' : (operation['x-transaction'] ?? 'market'),
    reissues: operation['x-idempotency'] === 'reissue',
    conditional: parameters.some(({ name }) => name === 'If-Match'),
    repeatable: parameters.some(({ name }) => name === 'Idempotency-Key'),
    tagged: 'ETag' in (operation.responses[status]?.headers ?? {}),
    body: body ? (body.required ? 'required' : 'optional') : 'none',
    body_limit: operation['x-body-limit'] ?? BODY_LIMIT,
    limit: operation['x-limit'],
    message: operation['x-message'],
    schema: {
      ...listParts(dialect, operation, parameters),
      response: { [status]: { 'x-key': `${id}.${status}` } },
    },
  };
}

/** Every operation has a validator for its query, since none takes parameters that it does not name. */
function listParts(
  dialect: Dialect,
  operation: Operation,
  parameters: Parameter[],
): Partial<Record<string, Marker>> {
  const places = parameters.map((parameter) => parameter.in);
  const parts = {
    querystring: 'query',
    ...(places.includes('path') && { params: 'path' }),
    ...(places.includes('header') && { headers: 'headers' }),
    ...(operation.requestBody && { body: 'body' }),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([part, name]) => {
      const key = `${operation.operationId}.${name}`;
      assert(dialect.validators[key] satisfies Validator | undefined, `${dialect.name}: no validator ${key}`);
      return [part, { 'x-key': key }];
    }),
  );
}

/** Follows a reference within a document. */
function resolve<T extends object>(document: OpenApiDocument, node: T | Ref): T {
  if (!('$ref' in node)) return node;
  const steps = node.$ref.split('/').slice(1);
  const target = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
  assert(target, `${node.$ref} leads nowhere`);
  return resolve(document, target as T | Ref);
}
