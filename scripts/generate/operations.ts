import type { Message } from '../../src/contract/language.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';

/** A bundled OpenAPI document, as far as the generators read it. */
export interface Document {
  info?: Record<string, unknown>;
  servers?: { url: string }[];
  paths?: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

/** One operation of a document. References are resolved to the document's own objects. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  /** The operation's object in the document. */
  source: OperationSource;
  /** The parameters of the path and of the operation, which override those of the path by name. */
  parameters: Parameter[];
  /** Whether the operation takes a JSON body, and must be sent one. */
  body_rule: 'none' | 'optional' | 'required';
  /** The JSON body, when the operation takes one. */
  body: MediaType | undefined;
  /** The JSON responses by status. */
  responses: Record<string, MediaType>;
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
  description?: string;
  tags?: string[];
  parameters?: unknown[];
  requestBody?: unknown;
  responses?: Record<string, unknown>;
  security?: unknown[];
  'x-transaction'?: 'own';
  'x-idempotency'?: 'reissue';
  'x-limit'?: 'registrations' | 'password' | { credentials: string };
  'x-body-limit'?: number;
  'x-waits'?: true;
  'x-message'?: Message;
  'x-redoclyPagination'?: Pages;
}

/** Where a page of a list has what, as JSON pointers. The SDKs' generator reads it. */
export interface Pages {
  style: 'cursor';
  cursorParam: string;
  nextCursor: string;
  hasMore: string;
  items: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Lists a document's operations in its own order. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const source = item[method] as OperationSource;
      const stated = [...((item.parameters as unknown[]) ?? []), ...(source.parameters ?? [])];
      const parameters = stated.map((parameter) => resolve<Parameter>(document, parameter));
      const responses = Object.entries(source.responses ?? {}).map(
        ([status, answer]) => [status, json(document, answer)] as const,
      );
      return {
        operationId: source.operationId,
        method,
        path,
        source,
        parameters: [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()],
        body_rule: bodyRule(document, source.requestBody),
        body: json(document, source.requestBody),
        responses: Object.fromEntries(responses.filter((entry): entry is [string, MediaType] => !!entry[1])),
      };
    }),
  );
}

/** Whether an operation returns a list a page at a time. */
export function isPaged({ parameters }: Operation): boolean {
  return parameters.some(({ name }) => name === 'cursor');
}

function bodyRule(document: Document, request_body: unknown): Operation['body_rule'] {
  if (!request_body) return 'none';
  return resolve<{ required?: boolean }>(document, request_body).required ? 'required' : 'optional';
}

function json(document: Document, holder: unknown): MediaType | undefined {
  const content = resolve<{ content?: Record<string, MediaType> } | undefined>(document, holder)?.content;
  return content?.['application/json'];
}
