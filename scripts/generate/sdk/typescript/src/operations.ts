import type { RequestOptions } from './api/runtime/types.js';

/** What one call may have of its own. */
export interface CallOptions {
  /** Ends the call, a wait between two tries too. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one try may take; 0 sets no end. */
  timeout?: number | undefined;
  /** How often it is tried again. */
  retries?: number | undefined;
}

export interface WriteOptions extends CallOptions {
  /**
   * Names the write across runs of a program: visible ASCII, no spaces, 255 characters at most, and where the
   * answer is a secret 32 at least, which nobody can guess. Unless given, every call has a key of its own.
   */
  idempotencyKey?: string | undefined;
}

/** A list. Awaited it is one page, iterated every item of every page; it asks anew each time, and not before. */
export interface List<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

/** Operations as a client has them, by what goes in and out. */
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

/** A method of the generated client. Its type has more than is promised here. */
type Method = (args: never, init?: RequestOptions) => Promise<unknown>;
type Paged = Method & { items(args: never, init?: RequestOptions): AsyncGenerator<unknown> };

export function read<O extends Operation>(method: Method): Read<O> {
  return async (...[args, options]) => method(args as never, forCall(options));
}

export function write<O extends Operation>(method: Method): Write<O> {
  return async (...[args, options]) => {
    // One key for all tries of a write: none is carried out twice.
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

/** 128 random bits. `crypto.randomUUID` is absent from pages that came over plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
