import type { Received } from './send.js';

/** A call that was sent. Await it for its data. */
export interface Call<T> extends Promise<T> {
  /** The data, and what the headers of the response say. It sends nothing again. */
  withResponse(): Promise<WithResponse<T>>;
}

/** A list. Await it for one page, or iterate it for every item of every page; each of these sends new requests. */
export interface List<Page, Item> extends Call<Page>, AsyncIterable<Item> {}

export interface WithResponse<T> {
  data: T;
  /** The response itself, with its body already read. */
  response: Response;
  /** Identifies the request in the market's log. */
  requestId: string | null;
  /** The version of the record, as `"3"`, where the operation has one. */
  etag: string | null;
  /** The limit with the least left; null when the market has none. */
  rateLimit: RateLimit | null;
  /** Whether an earlier request with the same idempotency key was carried out, and this is its response. */
  replayed: boolean;
}

export interface RateLimit {
  /** Which limit, such as `minute`. */
  policy: string;
  /** The number of requests left. */
  remaining: number;
  /** Seconds until the limit resets. */
  reset: number;
}

/** Makes a call of a request that was sent. */
export function toCall<T>(sent: Promise<Received>): Call<T> {
  const data = sent.then((received) => received.data as T);
  const withResponse = () => {
    // Whoever asks for the response gets a failure from there.
    data.catch(() => {});
    return sent.then(readHeaders<T>);
  };
  return Object.assign(data, { withResponse });
}

function readHeaders<T>({ data, response }: Received): WithResponse<T> {
  const { headers } = response;
  return {
    data: data as T,
    response,
    requestId: headers.get('X-Request-Id'),
    etag: headers.get('ETag'),
    rateLimit: readRateLimit(headers.get('RateLimit')),
    replayed: headers.get('Idempotent-Replayed') === 'true',
  };
}

/** Reads `"minute";r=118;t=42`. */
function readRateLimit(header: string | null): RateLimit | null {
  const [, policy = '', remaining, reset] = /^"(.*?)";r=(\d+);t=(\d+)/.exec(header ?? '') ?? [];
  return remaining === undefined ? null : { policy, remaining: Number(remaining), reset: Number(reset) };
}

/** Makes a list whose pages `call` requests, with other arguments for each page. `rows` is their field with items. */
export function toList<Page, Item>(
  call: (args: object) => Call<unknown>,
  args: object,
  rows: string,
): List<Page, Item> {
  const first = () => call(args) as Call<Page>;
  return {
    // biome-ignore lint/suspicious/noThenProperty: that it can be awaited is its purpose.
    then: (done, failed) => first().then(done, failed),
    catch: (failed) => first().catch(failed),
    finally: (settled) => first().finally(settled),
    withResponse: () => first().withResponse(),
    [Symbol.asyncIterator]: () => iterate(call, args, rows) as AsyncGenerator<Item>,
    [Symbol.toStringTag]: 'List',
  };
}

interface Position {
  cursor: string | null;
  has_more: boolean;
}

async function* iterate(call: (args: object) => Call<unknown>, args: object, rows: string) {
  for (let next = args; ; ) {
    const page = (await call(next)) as Position & { pagination?: Position } & Record<string, unknown[]>;
    yield* page[rows] ?? [];
    const { cursor, has_more } = page.pagination ?? page;
    if (!has_more || !cursor) return;
    next = { ...args, page: undefined, cursor };
  }
}
