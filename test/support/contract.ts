import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { basePath, describeOperations } from '../../scripts/generate/operation_table.ts';
import { type Document, listOperations } from '../../scripts/generate/operations.ts';
import { locate, resolve } from '../../scripts/generate/references.ts';
import { mapSchema, mapValues, type Schema } from '../../scripts/generate/schemas.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';

/** One operation of a document, with the references that the tests need resolved. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  public: boolean;
  has_body: boolean;
  parameters: { name: string; in: string }[];
  /** The declared responses by status. */
  answers: Map<number, Response>;
  /** The statuses that every operation with the same headers declares. */
  shared: Set<number>;
}

/** One response that an operation declares. */
export interface Response {
  /** The name of its component when several operations share it. */
  component: string | undefined;
  headers: Record<string, Header>;
  /** Its example bodies. */
  examples: unknown[];
  /** The JSON Pointer of its body's schema. */
  schema: string;
}

interface Header {
  required?: boolean;
  schema: object;
}

/** A response as it was received. */
export interface Received {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

interface RawResponse {
  headers?: Record<string, object>;
  content: { 'application/json': { example?: unknown; examples?: Record<string, object> } };
}

/** The contracts so far by document: reading one and compiling its schemas takes longer than opening a market. */
const contracts = new WeakMap<OpenApiDocument, Contract>();

/** Checks responses against a document: the status is declared, and the headers and the body are valid. */
export function readContract(document: OpenApiDocument): Contract {
  const contract = contracts.get(document) ?? read(document);
  contracts.set(document, contract);
  return contract;
}

function read(document: OpenApiDocument) {
  // The linter validates the schemas themselves.
  const options = { strict: false, allErrors: true, validateSchema: false };
  const ajv = new Ajv2020({ ...options, coerceTypes: 'array' });
  const strict = new Ajv2020(options);
  for (const one of [ajv, strict]) addFormats.default(one);
  strict.addSchema(closeObjects(document as Document), 'document');
  const compiled = new Map<string, ValidateFunction>();
  const operations = new Map<string, Operation>();
  const named = new Set<string>();
  const rows = describeOperations(document as Document);

  for (const operation of listOperations(document as Document)) {
    const { operationId, path, method, source, parameters } = operation;
    const row = rows.get(operationId);
    assert(row, operationId);
    const answers = new Map<number, Response>();
    const shared = new Set<number>();
    const responses = (source.responses ?? {}) as Record<string, { $ref?: string; description?: string }>;
    for (const [status, response] of Object.entries(responses)) {
      const { headers = {}, content } = resolve<RawResponse>(document, response);
      const { example, examples } = content['application/json'];
      const { $ref, description } = response;
      const place = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
      answers.set(Number(status), {
        component: $ref?.split('/').at(-1),
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, header]) => [name, resolve<Header>(document, header)]),
        ),
        examples: examples
          ? Object.values(examples).map((shown) => resolve<{ value: unknown }>(document, shown).value)
          : [example],
        schema: `document#${locate(document, place)}`,
      });
      for (const name of Object.keys(headers)) named.add(name);
      if (/Idempotency|PreconditionFailed/.test($ref ?? '') && !description) shared.add(Number(status));
    }
    operations.set(operationId, {
      id: operationId,
      method: row.method,
      path: basePath(document) + path,
      tag: row.tag,
      public: row.public,
      has_body: row.body !== 'none',
      parameters,
      answers,
      shared,
    });
  }

  /** Compiles a schema on first use: a test file sees few of a document's responses. */
  function fits(one: Ajv2020, key: string, schema: object, value: unknown): string | undefined {
    const validate = compiled.get(key) ?? one.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? undefined : one.errorsText(validate.errors);
  }

  return {
    document,
    operations,
    /** Throws when the document does not allow this response of the operation. */
    check(id: string, { status, headers, body }: Received): void {
      const declared = operations.get(id)?.answers.get(status);
      const shown = JSON.stringify(body);
      assert(declared, `${id} does not declare status ${status}: ${shown}`);
      const problem = fits(strict, declared.schema, { $ref: declared.schema }, body);
      assert.equal(problem, undefined, `${id} ${status} ${problem}: ${shown}`);
      for (const name of named) {
        const header = declared.headers[name];
        const value = headers[name.toLowerCase()];
        if (value === undefined) {
          assert(!header?.required, `${id} ${status} lacks the header ${name}`);
        } else {
          assert(header, `${id} ${status} does not declare the header ${name}: ${value}`);
          const wrong = fits(ajv, `header ${name}`, header.schema, value);
          assert.equal(wrong, undefined, `${id} ${status} ${name} ${wrong}: ${value}`);
        }
      }
    },
    /** Throws unless this body is a refusal as the document defines it. */
    checkRefusal(body: unknown): void {
      const $ref = 'document#/components/schemas/ErrorReply';
      const problem = fits(strict, $ref, { $ref }, body);
      assert.equal(problem, undefined, `not in the envelope, ${problem}: ${JSON.stringify(body)}`);
    },
  };
}

/** The names of the component schemas that a schema uses. */
export function listSchemas(
  schemas: Record<string, Schema>,
  schema: Schema,
  found = new Set<string>(),
): string[] {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    listSchemas(schemas, schemas[name] as Schema, found);
  }
  return [...found];
}

/**
 * A copy of a document whose objects have no property that they do not name. Clients must expect new fields in
 * responses, but the market sends only those that its document names.
 */
function closeObjects(document: Document): Document {
  const close = (schema: Schema) =>
    schema.properties && schema.additionalProperties === undefined
      ? { ...schema, additionalProperties: false }
      : schema;
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const closed = mapValues(schemas, (schema) => mapSchema(schema, close));
  return { ...document, components: { ...document.components, schemas: closed } };
}

export type Contract = ReturnType<typeof read>;
