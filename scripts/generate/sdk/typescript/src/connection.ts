import { defaultRetryOn } from './api/runtime/retry.js';
import type { ApiErrorLike, ClientConfig, RequestContext, RetryContext } from './api/runtime/types.js';

/** What all requests of a client share. */
export interface Connection {
  /** Where the market is: `https://market.example`. */
  url: string;
  /** The API key, or what gets one before each request. Without it only public operations work. */
  key?: string | (() => string | Promise<string>) | undefined;
  /** Sent as `X-Agent-ID`, so that Shrimp Market refuses a key of another agent. */
  agentId?: string | undefined;
  /** The language of error messages; unless said, the browser's, and Chinese elsewhere. */
  language?: 'zh' | 'en' | undefined;
  /** Milliseconds that one try may take: 30,000 unless said; 0 sets no end. */
  timeout?: number | undefined;
  /** How often a request that failed in passing is tried again: 3 times unless said. */
  retries?: number | undefined;
  /** What to use in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

/** Sets a generated client up. `path` is where its dialect begins, `refusal` makes an error of an answer. */
export function configure(
  connection: Connection,
  path: string,
  refusal: (error: ApiErrorLike) => Error,
): ClientConfig {
  const { url, key, agentId, language, timeout = 30_000, retries = 3 } = connection;
  return {
    serverUrl: url.replace(/\/$/, '') + path,
    argsStyle: 'flat',
    clientHeader: false,
    headers: {
      ...(agentId !== undefined && { 'X-Agent-ID': agentId }),
      ...(language !== undefined && { 'Accept-Language': language }),
    },
    auth: key === undefined ? {} : { bearer: key },
    timeout,
    retry: { retries, retryDelay: 250, retryOn: isPassing },
    fetch: readWholly(connection.fetch ?? fetch),
    onResponse: takeOffEnvelope,
    onError: refusal,
  };
}

/** When the market says to come again later than that, the caller decides. */
const longest_wait_s = 60;

function isPassing(context: RetryContext): boolean {
  const wait = context.response?.headers.get('Retry-After') ?? null;
  // A 409 that says when to come again: the first try of this write is still running.
  const running = context.response?.status === 409 && wait !== null;
  return Number(wait) <= longest_wait_s && (running || defaultRetryOn(context));
}

/** The body belongs to its try: one that breaks off or takes too long is tried again, as any other. */
function readWholly(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, init);
    return new Response((await response.text()) || null, response);
  };
}

async function takeOffEnvelope(response: Response, { url }: RequestContext): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const envelope: unknown = await response.json().catch(() => null);
  if (!isRecord(envelope) || !('data' in envelope)) throw new TypeError(`No market answered at ${url}`);
  response.json = async () => envelope.data;
  return undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
