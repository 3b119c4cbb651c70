import type { IncomingHttpHeaders } from 'node:http';
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import type { Failure } from '../domain/kernel/failure.ts';
import type { Attempt } from '../domain/kernel/idempotency.ts';
import type { MarketRules } from '../domain/kernel/rules.ts';
import type { Versions } from '../domain/kernel/versions.ts';
import type { Language, Message } from './language.ts';

/** The maximum size of a body in bytes, unless the operation's `x-body-limit` sets another. */
export const BODY_LIMIT = 1024 * 1024;

/** Whether an operation takes a body. */
export type BodyRule = 'none' | 'optional' | 'required';

/** What the server must know of an operation beyond its shape; the generated `Traits` hold one for each. */
export interface Trait {
  public: boolean;
  transaction: 'none' | 'own' | 'market';
  /** Whether a further attempt makes a new secret. */
  reissues: boolean;
  /** Whether it takes `If-Match`. */
  conditional: boolean;
}

/** What a handler is given beside its input: a transaction or the pool, and who asks unless it is public. */
export type Context<T extends Trait> = {
  rules: MarketRules;
  /** The caller's address, as far as proxies are trusted. */
  address: string;
  language: Language;
} & (T['transaction'] extends 'market' ? { trx: Transaction } : { db: Database }) &
  (T['public'] extends true ? unknown : { actor: Actor }) &
  (T['reissues'] extends true ? { attempt: Attempt | null } : unknown) &
  (T['conditional'] extends true ? { versions: Versions } : unknown);

/** The parts of a request of one operation, as its validators leave them: defaults filled in. */
export interface Input<Op> {
  path: Part<Op, 'path'>;
  query: Part<Op, 'query'>;
  body: Body<Op>;
}

/** The `data` of an operation's one successful answer. */
export type Data<Op> = Answer<Op> extends { data: infer D } ? D : never;

/** A handler for each operation of a document: missing, surplus and wrongly replying ones fail to compile. */
export type Registry<Operations, Traits extends { [Id in keyof Operations]: Trait }> = {
  [Id in keyof Operations]: (
    context: Context<Traits[Id]>,
    input: Input<Operations[Id]>,
  ) => Promise<Data<Operations[Id]>>;
};

/** One way of speaking to the market: a document, what answers it, and the envelope around the answers. */
export interface Dialect {
  name: string;
  /** Where its paths begin, without a slash at the end. */
  prefix: `/${string}`;
  document: OpenApiDocument;
  /** A `Registry`, its types forgotten. */
  handlers: Record<string, (context: never, input: never) => Promise<unknown>>;
  /** Keyed `listAgents.query`, and so for path, headers and body. */
  validators: Record<string, Validator>;
  /** Keyed `listAgents.200`. */
  serializers: Record<string, (envelope: unknown) => string>;
  /** Proves who asks. Fails with unauthorized, or with what else bars the caller. */
  authenticate(db: Database, authorization: string | undefined, headers: IncomingHttpHeaders): Promise<Actor>;
  /** Whose credentials a valid body of an operation with `x-limit: credentials` tries. */
  readLoginName(body: unknown): string;
  succeed(data: unknown, message: Message | undefined, language: Language): unknown;
  fail(failure: Failure, language: Language, request_id: string): { status: number; body: unknown };
}

/** What the server reads of a bundled OpenAPI document; the generator has checked the rest. */
export interface OpenApiDocument {
  openapi: string;
  servers?: { url: string }[];
  paths: Record<string, object>;
}

/** Holds a part of a request to its schema, and fills its defaults in. On refusal `errors` says why. */
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Why a part was refused; `instancePath` is a JSON Pointer into the part. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

// biome-ignore lint/complexity/noBannedTypes: an operation without parameters is given an empty object.
type Nothing = {};

type Part<Op, Place extends string> = Op extends { parameters: { [P in Place]?: infer Found } }
  ? [NonNullable<Found>] extends [never]
    ? Nothing
    : NonNullable<Found>
  : Nothing;

type Body<Op> = Op extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : Op extends { requestBody?: infer Optional }
    ? NonNullable<Optional> extends { content: { 'application/json': infer B } }
      ? [NonNullable<Optional>] extends [never]
        ? undefined
        : B | undefined
      : undefined
    : undefined;

type Answer<Op> = Op extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: `${Status}` extends `2${string}`
        ? Responses[Status] extends { content: { 'application/json': infer Envelope } }
          ? Envelope
          : never
        : never;
    }[keyof Responses & number]
  : never;
