import type { IncomingHttpHeaders } from 'node:http';
import type { Database, Transaction } from '../database/database.ts';
import type { Watch } from '../domain/events/arrivals.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import type { Failure } from '../domain/kernel/failure.ts';
import type { Attempt } from '../domain/kernel/idempotency.ts';
import type { MarketRules } from '../domain/kernel/rules.ts';
import type { ValueRule } from '../domain/kernel/value_rules.ts';
import type { Versions } from '../domain/kernel/versions.ts';
import type { Language, Message } from './language.ts';

/** The maximum size of a body in bytes, unless the operation's `x-body-limit` sets another. */
export const BODY_LIMIT = 1024 * 1024;

/** Whether an operation takes a body. */
export type BodyRule = 'none' | 'optional' | 'required';

/** One row of a dialect's generated table: what the server must know of an operation beyond its shapes. */
export interface OperationRow {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** The path below the dialect's prefix, its parameters written `:name`. */
  path: string;
  tag: string;
  summary: string;
  /** Its method in the SDKs, such as `jobs.create`. */
  sdk: string;
  /** Of the successful response. */
  status: number;
  /** Whether it needs no credential (`security: []`). */
  public: boolean;
  /**
   * `none` reads from the pool; `market` runs in one transaction that is opened for it; `own` opens its
   * transactions itself (`x-transaction: own`).
   */
  transaction: 'none' | 'own' | 'market';
  /**
   * What a repeated `Idempotency-Key` does: `none` takes no such header; `replay` returns the stored response;
   * `reissue` makes a new secret, since none is stored (`x-idempotency: reissue`).
   */
  idempotency: 'none' | 'replay' | 'reissue';
  /** Whether it takes `If-Match`. */
  if_match: boolean;
  /** Whether its response carries the version of its data as `ETag`. */
  etag: boolean;
  /** Whether it returns a list a page at a time. */
  paged: boolean;
  /**
   * Whether it can wait, for as long as its query's `wait` says, until it finds something (`x-waits`). A write has a
   * transaction of its own each time it looks.
   */
  waits: boolean;
  /** Whether it also sends what it finds as server-sent events (a response of `text/event-stream`). */
  streams: boolean;
  body: BodyRule;
  /** In bytes. */
  body_limit: number;
  /**
   * The limit beside those on all requests. That of logins counts wrong passwords: `credentials` names the body's field
   * with the login name, and `password` stands for the caller's own.
   */
  limit?: 'registrations' | 'password' | { credentials: string };
  /** What a success says to people. */
  message?: Message;
  /** The keys of the validators of its parts. A part without one is not validated. */
  validators: { [P in Part]?: string };
  /** The rules of values in its body (`x-rule`) by their path in dots; `*` stands for every item of an array. */
  rules?: Record<string, readonly ValueRule[]>;
  /** The key of the serializer of its successful response. */
  serializer: string;
}

/** A part of a request. */
export type Part = 'path' | 'query' | 'headers' | 'body';

/** The facts of an operation that the types of its handler depend on. */
export type Trait = Pick<
  OperationRow,
  'public' | 'transaction' | 'idempotency' | 'if_match' | 'waits' | 'streams'
>;

/** What a handler is given beside its input: a transaction or the pool, and the caller unless it is public. */
export type Context<T extends Trait> = {
  rules: MarketRules;
  /** The caller's address, as far as proxies are trusted. */
  address: string;
  language: Language;
} & (T['transaction'] extends 'market' ? { trx: Transaction } : { db: Database }) &
  (T['public'] extends true ? unknown : { actor: Actor }) &
  (T['idempotency'] extends 'reissue' ? { attempt: Attempt | null } : unknown) &
  (T['if_match'] extends true ? { versions: Versions } : unknown) &
  (T['waits'] extends true ? { watch: Watch } : unknown) &
  (T['streams'] extends true ? { watch: Watch } : unknown);

/**
 * What a handler returns: the data of the response, with a reissued secret whether it was a repeat, and where the caller
 * can wait whether it found nothing, and for a stream the ids of its events.
 */
export type Result<T extends Trait, D> = T['idempotency'] extends 'reissue'
  ? Reissued<D>
  : T['waits'] extends true
    ? Found<D>
    : T['streams'] extends true
      ? Streamed<D>
      : D;

export interface Reissued<D> {
  data: D;
  /** Whether an earlier attempt of the request had succeeded. */
  replayed: boolean;
}

export interface Found<D> {
  data: D;
  /** Whether there was nothing, and the caller can wait for more. */
  is_empty: boolean;
}

export interface Streamed<D> {
  data: D;
  /** For each event of `data`, where a reader goes on after it. */
  ids: string[];
}

/** The validated parts of a request of one operation, defaults filled in. */
export interface Input<Op> {
  path: PartOf<Op, 'path'>;
  query: PartOf<Op, 'query'>;
  body: Body<Op>;
}

/** The `data` of an operation's one successful response. */
export type Data<Op> = Answer<Op> extends { data: infer D } ? D : never;

/** A handler for each operation of a document. A missing, surplus or wrongly typed handler fails to compile. */
export type Registry<Operations, Traits extends { [Id in keyof Operations]: Trait }> = {
  [Id in keyof Operations]: (
    context: Context<Traits[Id]>,
    input: Input<Operations[Id]>,
  ) => Promise<Result<Traits[Id], Data<Operations[Id]>>>;
};

/** One API of the market: its document, its handlers, and the envelope around its responses. */
export interface Dialect {
  name: string;
  /** Where its paths begin, without a slash at the end. */
  prefix: string;
  document: OpenApiDocument;
  /** The generated table, keyed by operationId. */
  operations: Record<string, OperationRow>;
  /** A `Registry` without its types. */
  handlers: Record<string, (context: never, input: never) => Promise<unknown>>;
  /** Keyed `listAgents.query`, and so for path, headers and body. */
  validators: Record<string, Validator>;
  /** Keyed `listAgents.200`. */
  serializers: Record<string, Serializer>;
  /**
   * Finds the caller by its credential, as it was at most `max_age_ms` ago, a second unless set. Fails with unauthorized, or
   * with what else bars the caller.
   */
  authenticate(
    db: Database,
    authorization: string | undefined,
    headers: IncomingHttpHeaders,
    max_age_ms?: number,
  ): Promise<Actor>;
  /**
   * Whether the caller can send a body of more than `BODY_LIMIT` to an operation that allows it. `path` has the
   * operation's parameters.
   */
  takesLargeBody(db: Database, actor: Actor, path: Record<string, string>): Promise<boolean>;
  succeed(data: unknown, message: Message | undefined, language: Language): unknown;
  fail(failure: Failure, language: Language, request_id: string): { status: number; body: unknown };
}

/** A bundled OpenAPI document, as the docs page shows it. The engine reads the generated table instead. */
export interface OpenApiDocument {
  openapi: string;
  servers?: { url: string }[];
  paths: Record<string, object>;
}

/** Writes the envelope of a response as JSON, without any field that its schema does not name. */
export type Serializer = (envelope: unknown) => string;

/** Validates a part of a request and fills its defaults in. After a refusal `errors` says why. */
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
  /** Of an object, unless a combination of schemas describes it. */
  fields?: Fields;
}

/** The fields of an object. Unknown ones are refused if it is closed. */
export interface Fields {
  known: Record<string, Validator>;
  required: string[];
  closed: boolean;
}

/** Why a part was refused. `instancePath` is a JSON Pointer into the part. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

// biome-ignore lint/complexity/noBannedTypes: an operation without parameters is given an empty object.
type Nothing = {};

type PartOf<Op, Place extends string> = Op extends { parameters: { [P in Place]?: infer Found } }
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
