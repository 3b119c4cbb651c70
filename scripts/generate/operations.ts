import type { Schema } from './schemas.ts';

/** A bundled OpenAPI document, as far as the generators read it. */
export interface Document {
  info?: Record<string, unknown>;
  paths?: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

/** One operation of a document. Whatever it refers to is resolved, and is the document's own object. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  /** The operation's object as it stands in the document. */
  source: OperationSource;
  /** The path's parameters and the operation's; of two with one name the operation's. */
  parameters: Parameter[];
  /** The JSON body, when the operation takes one. */
  body: MediaType | undefined;
  /** The JSON answers by status. */
  answers: Record<string, MediaType>;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema: Schema;
}

interface OperationSource {
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: unknown[];
  requestBody?: unknown;
  responses?: Record<string, unknown>;
  security?: unknown[];
  'x-transaction'?: string;
  'x-idempotency'?: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Lists a document's operations in its own order. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const source = item[method] as OperationSource;
      const stated = [...((item.parameters as unknown[]) ?? []), ...(source.parameters ?? [])];
      const parameters = stated.map((parameter) => resolve<Parameter>(document, parameter));
      const answers = Object.entries(source.responses ?? {}).map(
        ([status, answer]) => [status, json(document, answer)] as const,
      );
      return {
        operationId: source.operationId,
        method,
        path,
        source,
        parameters: [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()],
        body: json(document, source.requestBody),
        answers: Object.fromEntries(answers.filter((entry): entry is [string, MediaType] => !!entry[1])),
      };
    }),
  );
}

/** Follows `$ref` to what it names in the document. */
export function resolve<T>(document: Document, node: unknown): T {
  const ref = (node as { $ref?: string } | undefined)?.$ref;
  if (!ref) return node as T;
  const steps = ref.slice(2).split('/');
  const target = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[unescapeStep(step)],
    document,
  );
  return resolve(document, target);
}

function unescapeStep(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function json(document: Document, holder: unknown): MediaType | undefined {
  const content = resolve<{ content?: Record<string, MediaType> } | undefined>(document, holder)?.content;
  return content?.['application/json'];
}
