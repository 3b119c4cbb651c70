import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenApiDocument, Validator } from '../../src/contract/operations.ts';

// A dialect of nothing in particular, in the form that the generator gives to real ones.

export interface Thing {
  name: string;
  tags?: string[];
  open?: { [name: string]: unknown };
}

interface Answers<Status extends number, T> {
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
    Answers<200, { limit: number }>;
  createThing: NoParameters & {
    requestBody: { content: { 'application/json': Thing } };
  } & Answers<201, { name: string }>;
  getThing: { parameters: { query?: never; path: { thing_id: string } } } & NoBody &
    Answers<200, { id: string; language: string; address: string }>;
  updateThing: { parameters: { path: { thing_id: string } } } & {
    requestBody?: { content: { 'application/json': Thing } };
  } & Answers<200, { name: string | null }>;
  uploadThing: NoParameters & {
    requestBody: { content: { 'application/json': Thing } };
  } & Answers<200, { length: number }>;
  register: NoParameters & { requestBody: { content: { 'application/json': Thing } } } & Answers<201, null>;
  login: NoParameters & { requestBody: { content: { 'application/json': Thing } } } & Answers<200, null>;
  wait: NoParameters & NoBody & Answers<200, null>;
  fail: { parameters: { query: { code: string } } } & NoBody & Answers<200, null>;
}

export interface Traits {
  listThings: { public: false; transaction: 'none'; reissues: false; conditional: false };
  createThing: { public: false; transaction: 'own'; reissues: false; conditional: false };
  getThing: { public: true; transaction: 'none'; reissues: false; conditional: false };
  updateThing: { public: false; transaction: 'market'; reissues: false; conditional: false };
  uploadThing: { public: false; transaction: 'own'; reissues: false; conditional: false };
  register: { public: true; transaction: 'own'; reissues: false; conditional: false };
  login: { public: true; transaction: 'own'; reissues: false; conditional: false };
  wait: { public: false; transaction: 'none'; reissues: false; conditional: false };
  fail: { public: true; transaction: 'none'; reissues: false; conditional: false };
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

const body = { required: true, content: { 'application/json': { schema: thing } } };
const ok = { 200: { description: 'OK' }, 400: { description: 'Bad' } };
const created = { 201: { description: 'Created' } };

export const document: OpenApiDocument = {
  openapi: '3.1.0',
  servers: [{ url: '/t' }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [{ $ref: '#/components/parameters/Limit' }, { name: 'kind', in: 'query' }],
        responses: ok,
      },
      post: {
        operationId: 'createThing',
        'x-transaction': 'own',
        'x-message': { zh: '已创建', en: 'Created' },
        requestBody: body,
        responses: created,
      },
    },
    '/things/{thing_id}': {
      parameters: [{ name: 'thing_id', in: 'path', required: true }],
      get: { operationId: 'getThing', security: [], responses: ok },
      put: { operationId: 'updateThing', requestBody: { ...body, required: false }, responses: ok },
    },
    '/uploads': {
      post: {
        operationId: 'uploadThing',
        'x-transaction': 'own',
        'x-body-limit': 2 * 1024 * 1024,
        requestBody: body,
        responses: ok,
      },
    },
    '/registrations': {
      post: {
        operationId: 'register',
        'x-transaction': 'own',
        'x-limit': 'registrations',
        security: [],
        requestBody: body,
        responses: created,
      },
    },
    '/login': {
      post: {
        operationId: 'login',
        'x-transaction': 'own',
        'x-limit': 'credentials',
        security: [],
        requestBody: body,
        responses: ok,
      },
    },
    '/wait': { get: { operationId: 'wait', responses: ok } },
    '/fail': {
      get: {
        operationId: 'fail',
        security: [],
        parameters: [{ name: 'code', in: 'query', required: true }],
        responses: ok,
      },
    },
  },
  ...{
    components: {
      parameters: { Limit: { name: 'limit', in: 'query' } },
      securitySchemes: { Key: { type: 'http', scheme: 'bearer' } },
    },
  },
};

const text = { type: 'string', minLength: 1 };
const nothing = { type: 'object', additionalProperties: false };
const parameters: Record<string, object> = {
  listThings: {
    ...nothing,
    properties: { limit: { type: 'integer', minimum: 1, default: 20 }, kind: { enum: ['a', 'b'] } },
  },
  fail: { ...nothing, properties: { code: text }, required: ['code'] },
};

/** Compiles what the generator would have. */
export function compileValidators(): Record<string, Validator> {
  const ajv = new Ajv2020({ useDefaults: true, coerceTypes: 'array' });
  const bodies = new Ajv2020({ useDefaults: true });
  const path = { type: 'object', properties: { thing_id: text }, required: ['thing_id'] };
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  return Object.fromEntries(
    ids.flatMap((id: string) => [
      [`${id}.query`, ajv.compile(parameters[id] ?? nothing)],
      [`${id}.path`, ajv.compile(path)],
      [`${id}.body`, bodies.compile(thing)],
    ]),
  );
}
