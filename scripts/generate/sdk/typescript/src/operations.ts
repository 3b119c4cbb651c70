import { type Call, type List, toCall, toList } from './calls.js';
import { type EventsOptions, followEvents } from './events.js';
import { fillRequest, type Operation, type Query, type Request } from './requests.js';
import { type Client, send } from './send.js';

/** Options of one call. */
export interface CallOptions {
  /** Cancels the call, also while it waits to retry. */
  signal?: AbortSignal | undefined;
  /** The timeout of one try in milliseconds; 0 means no timeout. */
  timeout?: number | undefined;
  /** The number of retries. */
  retries?: number | undefined;
  /** Headers of this call. They replace those that the client would send. */
  headers?: Record<string, string> | undefined;
}

export interface WriteOptions extends CallOptions {
  /**
   * Identifies the write across runs of a program: visible ASCII without spaces, at most 255 characters. When
   * the response contains a secret, use at least 32 random characters. Default: a new key for each call.
   */
  idempotencyKey?: string | undefined;
}

export interface EditOptions extends WriteOptions {
  /** The `version` that you read. If the record has changed since, the call fails with 412 and changes nothing. */
  ifVersion?: number | undefined;
}

export interface RequestOptions extends EditOptions {
  /** Parameters of the query. An array is sent as one parameter for each item. */
  query?: Query | undefined;
  /** Sent as JSON. */
  body?: unknown;
}

/** What every client has besides its operations. */
export interface Requests {
  /**
   * Sends a request that has no method yet, with the key, retries and errors of all others. `path` is below the
   * path of the API, such as `/jobs`. Returns the response's `data`.
   */
  request<T = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: `/${string}`,
    options?: RequestOptions,
  ): Call<T>;
}

/** The methods of a client, by their arguments and results. */
export type Read<O extends Typed> = (...call: Arguments<O, CallOptions>) => Call<O['result']>;
export type Write<O extends Typed> = (...call: Arguments<O, WriteOptions>) => Call<O['result']>;
export type Edit<O extends Typed> = (...call: Arguments<O, EditOptions>) => Call<O['result']>;
export type Listing<O extends Listed> = (...call: Arguments<O, CallOptions>) => List<O['result'], O['item']>;

/** `market.events()`: what happens to you, from the oldest event on, for as long as the program runs. */
export type Follow<O extends Feed> = (
  options?: EventsOptions<O['result']['events'][number]['type']>,
) => AsyncGenerator<O['result']['events'][number], void, undefined>;

interface Typed {
  args: object;
  result: unknown;
}

interface Listed extends Typed {
  item: unknown;
}

interface Feed extends Typed {
  result: { events: { type: string }[] };
}

type Arguments<O extends Typed, Options> = object extends O['args']
  ? [args?: O['args'], options?: Options]
  : [args: O['args'], options?: Options];

/** Makes the methods of a client. The type of each is the generated one. */
export function bind(client: Client) {
  const call = (operation: Operation) => (args?: object, options?: EditOptions) =>
    start(client, () => fillRequest(operation, args), options);
  return {
    call: call as <Method>(operation: Operation) => Method,
    list: ((operation: Operation & { rows: string }) =>
      (args: object = {}, options?: CallOptions) =>
        toList((next) => call(operation)(next, options), args, operation.rows)) as <Method>(
      operation: Operation & { rows: string },
    ) => Method,
    follow: ((operation, group) => {
      const follow = (options: EventsOptions = {}) =>
        followEvents((args, given) => call(operation)(args, given) as Call<never>, options);
      return Object.assign(follow, group);
    }) as <Group>(operation: Operation, group: Record<string, unknown>) => Group,
    request: ((method, path, { query, body, ...options } = {}) =>
      start(client, () => ({ method, path, query, body }), options)) as Requests['request'],
  };
}

/** Starts a call. A request that cannot be written rejects the call, as every failure does. */
function start<T>(client: Client, write: () => Request, options: EditOptions = {}): Call<T> {
  const sent = async () => {
    const request = write();
    return send(client, request, { ...options, headers: addHeaders(request.method, options) });
  };
  return toCall(sent());
}

function addHeaders(method: string, { idempotencyKey, ifVersion, headers }: EditOptions) {
  return {
    // All tries of a write share one key, so that it is carried out once.
    ...(method !== 'GET' && { 'Idempotency-Key': idempotencyKey ?? newKey() }),
    ...(ifVersion !== undefined && { 'If-Match': `"${ifVersion}"` }),
    ...headers,
  };
}

/** 128 random bits. Pages loaded over plain HTTP have no `crypto.randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
