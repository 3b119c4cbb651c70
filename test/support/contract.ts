import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../../src/http/operations.ts';

/** One operation of a document, with its references into the document resolved where the tests look. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  public: boolean;
  has_body: boolean;
  parameters: { name: string; in: string }[];
  /** Header names by declared status. */
  answers: Map<number, string[]>;
  /** Statuses that it shares with every operation that takes the same headers. */
  shared: Set<number>;
}

interface RawOperation {
  operationId: string;
  tags: string[];
  security?: unknown[];
  requestBody?: object;
  parameters?: object[];
  responses: Record<string, object>;
}

/** Holds what a server answers to its document: the status is declared, with its headers, and the body fits. */
export function readContract(document: OpenApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const schemas = new Map<string, string>();
  const compiled = new Map<string, ValidateFunction>();
  const operations = new Map<string, Operation>();
  const base = new URL(document.servers?.[0]?.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '');

  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, raw] of Object.entries(item as Record<string, RawOperation>)) {
      const answers = new Map<number, string[]>();
      const shared = new Set<number>();
      for (const [status, response] of Object.entries(raw.responses)) {
        const { headers = {} } = follow(document, response) as { headers?: object };
        answers.set(Number(status), Object.keys(headers));
        const { $ref = '', description } = response as { $ref?: string; description?: string };
        if (/Idempotency|PreconditionFailed/.test($ref) && !description) shared.add(Number(status));
        const place = ['paths', path, method, 'responses', status];
        const schema = `document#${pointer(document, [...place, 'content', 'application/json', 'schema'])}`;
        schemas.set(`${raw.operationId} ${status}`, schema);
      }
      operations.set(raw.operationId, {
        id: raw.operationId,
        method: method.toUpperCase(),
        path: base + path,
        tag: raw.tags[0] ?? '',
        public: raw.security?.length === 0,
        has_body: raw.requestBody !== undefined,
        parameters: (raw.parameters ?? []).map((parameter) =>
          follow(document, parameter),
        ) as Operation['parameters'],
        answers,
        shared,
      });
    }
  }

  return {
    document,
    operations,
    /** Throws when the document does not say that the operation answers like this. */
    check(id: string, answer: { status: number; headers: Record<string, unknown>; body: unknown }): void {
      const declared = operations.get(id)?.answers.get(answer.status);
      const shown = JSON.stringify(answer.body);
      assert(declared, `${id} does not declare status ${answer.status}: ${shown}`);
      // Compiled when first met: a file meets few of a document's answers.
      const key = `${id} ${answer.status}`;
      const validate = compiled.get(key) ?? ajv.compile({ $ref: schemas.get(key) });
      compiled.set(key, validate);
      assert(validate(answer.body), `${id} ${answer.status} ${ajv.errorsText(validate.errors)}: ${shown}`);
      for (const name of declared) {
        // Only of an answer that is not the first.
        if (name === 'Idempotent-Replayed') continue;
        assert(
          answer.headers[name.toLowerCase()] !== undefined,
          `${id} ${answer.status} lacks the header ${name}`,
        );
      }
    },
  };
}

export type Contract = ReturnType<typeof readContract>;

/** What a node of the document, or the reference it is, stands for. */
function follow(document: OpenApiDocument, node: object): object {
  if (!('$ref' in node)) return node;
  const steps = String(node.$ref).split('/').slice(1);
  return follow(
    document,
    steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as object,
  );
}

/** The JSON Pointer of a place, led through the references on the way. */
function pointer(document: OpenApiDocument, place: string[]): string {
  let at: object = document;
  let path = '';
  for (const step of place) {
    while ('$ref' in at) {
      path = String(at.$ref).slice(1);
      at = path
        .split('/')
        .slice(1)
        .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], document) as object;
    }
    path += `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    at = (at as Record<string, object>)[step] as object;
  }
  return encodeURI(path);
}
