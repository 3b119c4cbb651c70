import { Ajv2020 } from 'ajv/dist/2020.js';
import { mapValues } from '../../scripts/generate/schemas.ts';
import {
  BODY_LIMIT,
  type OpenApiDocument,
  type Part,
  type Validator,
} from '../../src/contract/operations.ts';

// A small dialect for tests of the transport, in the form that the generator writes.

export interface Thing {
  name: string;
  tags?: string[];
  open?: { [name: string]: unknown };
}

interface Responses<Status extends number, T> {
  responses: { [S in Status]: { content: { 'application/json': { ok: true; data: T } } } } & {
    400: { content: { 'application/json': { ok: false } } };
  };
}

interface NoParameters {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
}

interface NoBody {
  requestBody?: never;
}

export interface operations {
  listThings: {
    parameters: { query: { limit: number; kind?: 'a' | 'b' }; header?: never; path?: never; cookie?: never };
  } & NoBody &
    Responses<200, { limit: number }>;
  createThing: NoParameters & {
    requestBody: { content: { 'application/json': Thing } };
  } & Responses<201, { name: string }>;
  getThing: { parameters: { query?: never; path: { thing_id: string } } } & NoBody &
    Responses<200, { id: string; language: string; address: string }>;
  updateThing: { parameters: { path: { thing_id: string } } } & {
    requestBody?: { content: { 'application/json': Thing } };
  } & Responses<200, { name: string | null }>;
  uploadThing: NoParameters & {
    requestBody: { content: { 'application/json': Thing } };
  } & Responses<200, { length: number }>;
  register: NoParameters & { requestBody: { content: { 'application/json': Thing } } } & Responses<201, null>;
  login: NoParameters & { requestBody: { content: { 'application/json': Thing } } } & Responses<200, null>;
  wait: NoParameters & NoBody & Responses<200, null>;
  fail: { parameters: { query: { code: string } } } & NoBody & Responses<200, null>;
}

const row = {
  method: 'GET',
  tag: 'things',
  sdk: '',
  summary: '',
  status: 200,
  public: false,
  transaction: 'none',
  idempotency: 'none',
  if_match: false,
  etag: false,
  paged: false,
  waits: false,
  streams: false,
  body: 'none',
  body_limit: BODY_LIMIT,
} as const;
const write = { ...row, method: 'POST', transaction: 'own', body: 'required' } as const;

/** The table of operations as the generator would write it. */
export const table = {
  listThings: { ...row, path: '/things', ...keys('listThings', 200, ['query']) },
  createThing: {
    ...write,
    path: '/things',
    status: 201,
    message: { zh: '已创建', en: 'Created' },
    ...keys('createThing', 201, ['query', 'body']),
  },
  getThing: { ...row, path: '/things/:thing_id', public: true, ...keys('getThing', 200, ['path', 'query']) },
  updateThing: {
    ...write,
    method: 'PUT',
    path: '/things/:thing_id',
    transaction: 'market',
    body: 'optional',
    ...keys('updateThing', 200, ['path', 'query', 'body']),
  },
  uploadThing: {
    ...write,
    path: '/uploads',
    body_limit: 2 * 1024 * 1024,
    ...keys('uploadThing', 200, ['query', 'body']),
  },
  register: {
    ...write,
    path: '/registrations',
    status: 201,
    public: true,
    limit: 'registrations',
    ...keys('register', 201, ['query', 'body']),
  },
  login: {
    ...write,
    path: '/login',
    public: true,
    limit: { credentials: 'name' },
    ...keys('login', 200, ['query', 'body']),
  },
  wait: { ...row, path: '/wait', ...keys('wait', 200, ['query']) },
  fail: { ...row, path: '/fail', public: true, ...keys('fail', 200, ['query']) },
} as const;

export type Traits = typeof table;

function keys(id: string, status: number, parts: Part[]) {
  const validators: { [P in Part]?: string } = Object.fromEntries(
    parts.map((part) => [part, `${id}.${part}`]),
  );
  return { validators, serializer: `${id}.${status}` };
}

const thing = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    tags: { type: 'array', items: { type: 'string', minLength: 1 } },
    kind: { enum: ['a', 'b'] },
    price: { type: 'object', properties: { min: { type: 'number', minimum: 0 } } },
    open: { type: 'object' },
  },
};

const components = { securitySchemes: { Key: { type: 'http', scheme: 'bearer' } } };

/** The operations are in `table`; other tests read the rest. */
export const document: OpenApiDocument = {
  openapi: '3.1.0',
  servers: [{ url: '/t' }],
  paths: {},
  ...{ components },
};

const text = { type: 'string', minLength: 1 };
const nothing = { type: 'object', additionalProperties: false };
const parameters: Record<string, Record<string, unknown>> = {
  listThings: {
    ...nothing,
    properties: { limit: { type: 'integer', minimum: 1, default: 20 }, kind: { enum: ['a', 'b'] } },
  },
  fail: { ...nothing, properties: { code: text }, required: ['code'] },
};

/** Compiles the validators that the generator would write. */
export function compileValidators(): Record<string, Validator> {
  const ajv = new Ajv2020({ useDefaults: true, coerceTypes: 'array' });
  const bodies = new Ajv2020({ useDefaults: true });
  const path = { type: 'object', properties: { thing_id: text }, required: ['thing_id'] };
  return Object.fromEntries(
    Object.keys(table).flatMap((id) => [
      [`${id}.query`, compile(ajv, parameters[id] ?? nothing)],
      [`${id}.path`, compile(ajv, path)],
      [`${id}.body`, compile(bodies, thing)],
    ]),
  );
}

function compile(ajv: Ajv2020, schema: Record<string, unknown>): Validator {
  const {
    properties,
    required = [],
    additionalProperties,
  } = schema as Partial<{
    properties: Record<string, Record<string, unknown>>;
    required: string[];
    additionalProperties: boolean;
  }>;
  // Ajv reads a default beside the property only.
  const known = properties && mapValues(properties, ({ default: _, ...property }) => compile(ajv, property));
  const fields = known && { known, required, closed: additionalProperties === false };
  return Object.assign(ajv.compile(schema), fields && { fields });
}
