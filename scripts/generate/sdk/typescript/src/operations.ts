import type { RequestOptions } from './api/runtime/types.js';

/** Options of one call. */
export interface CallOptions {
  /** Cancels the call, also while it waits to retry. */
  signal?: AbortSignal | undefined;
  /** The timeout of one try in milliseconds; 0 means no timeout. */
  timeout?: number | undefined;
  /** The number of retries. */
  retries?: number | undefined;
}

export interface WriteOptions extends CallOptions {
  /**
   * Identifies the write across runs of a program: visible ASCII without spaces, at most 255 characters. When
   * the response contains a secret, use at least 32 random characters. Default: a new key for each call.
   */
  idempotencyKey?: string | undefined;
}

/** A list. Await it for one page, or iterate it for every item of every page; each of these sends new requests. */
export interface List<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

/** The methods of a client, by their arguments and results. */
export type Read<O extends Operation> = (...call: Call<O, CallOptions>) => Promise<O['result']>;
export type Write<O extends Operation> = (...call: Call<O, WriteOptions>) => Promise<O['result']>;
export type Listing<O extends Listed> = (...call: Call<O, CallOptions>) => List<O['result'], O['item']>;

interface Operation {
  args: object;
  result: unknown;
}

interface Listed extends Operation {
  item: unknown;
}

type Call<O extends Operation, Options> = object extends O['args']
  ? [args?: O['args'], options?: Options]
  : [args: O['args'], options?: Options];

/** A method of the generated client, reduced to what is used here. */
type Method = (args: never, init?: RequestOptions) => Promise<unknown>;
type Paged = Method & { items(args: never, init?: RequestOptions): AsyncGenerator<unknown> };

export function read<O extends Operation>(method: Method): Read<O> {
  return async (...[args, options]) => method(args as never, forCall(options));
}

export function write<O extends Operation>(method: Method): Write<O> {
  return async (...[args, options]) => {
    // All tries of a write share one key, so that it is carried out once.
    const headers = { 'Idempotency-Key': options?.idempotencyKey ?? newKey() };
    return method(args as never, { ...forCall(options), headers });
  };
}

export function list<O extends Listed>(method: Paged): Listing<O> {
  return (...[args, options]) => {
    const page = async () => method(args as never, forCall(options));
    return {
      // biome-ignore lint/suspicious/noThenProperty: that it can be awaited is its purpose.
      then: (done, failed) => page().then(done, failed),
      catch: (failed) => page().catch(failed),
      finally: (settled) => page().finally(settled),
      [Symbol.asyncIterator]: () => method.items(args as never, forCall(options)),
      [Symbol.toStringTag]: 'List',
    };
  };
}

function forCall({ signal, timeout, retries }: CallOptions = {}): RequestOptions {
  return {
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
    ...(retries !== undefined && { retry: { retries } }),
  };
}

/** 128 random bits. Pages loaded over plain HTTP have no `crypto.randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
