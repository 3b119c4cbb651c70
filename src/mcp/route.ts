import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Market } from '../contract/execute.ts';
import { BODY_LIMIT } from '../contract/operations.ts';
import { NEVER_STORED } from '../http/errors.ts';
import { admitCaller } from '../http/mount.ts';
import { admit, onceClosed, stepAside } from '../http/rate_limits.ts';
import { type Dialects, type Origin, prepareCallers, refuse } from './caller.ts';
import { prepareServers, type Session } from './server.ts';

/**
 * Serves the Model Context Protocol at `/mcp` (Streamable HTTP, without sessions), revisions 2026-07-28 and 2025-11-25. Its
 * tools call operations of the documents, with the caller's API key, limits and failures. Without a key only `register`
 * works.
 */
export function serveMcp(
  app: FastifyInstance,
  {
    dialects,
    market,
    addressOf,
  }: { dialects: Dialects; market: Market; addressOf(request: FastifyRequest): string },
): void {
  const toCaller = prepareCallers(dialects, market);
  const load = once(async () => {
    // The first request loads it: the server starts sooner without.
    const sdk = await import('@modelcontextprotocol/server');
    const toServer = prepareServers(sdk);
    return sdk.createMcpHandler(({ authInfo }) => toServer(authInfo?.extra?.session as Session));
  });
  app.register(async (scope) => {
    scope.decorateRequest('actor', null);
    // The protocol has an error of its own for what is no JSON.
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) =>
      done(null, text),
    );
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', NEVER_STORED);
      if (isRebound(request)) return reply.code(403).send(refusal(UNKNOWN_HOST, { code: 'FORBIDDEN' }));
      if (request.headers.authorization !== undefined) await admitCaller(dialects.aipod, market, reply);
      else admit(reply, await market.limits.admitAnonymous(request.address));
    });
    scope.setErrorHandler((error, request, reply) => {
      const { message, facts, status } = refuse(dialects.aipod, error, originOf(request, reply, market));
      const metadata = `${addressOf(request)}${METADATA}`;
      if (status === 401) reply.header('www-authenticate', `Bearer resource_metadata="${metadata}"`);
      return reply.code(status).send(refusal(message, facts));
    });
    scope.route({
      method: ['GET', 'POST', 'DELETE'],
      url: '/mcp',
      bodyLimit: BODY_LIMIT,
      handler: async (request, reply) => {
        const origin = originOf(request, reply, market);
        const session: Session = {
          actor: request.actor,
          caller: (key) => toCaller(key === undefined ? origin : withKey(origin, key)),
          refuse: (error) => refuse(dialects.shrimp, error, origin),
        };
        const handler = await load();
        const authInfo = {
          token: '',
          clientId: request.actor?.agent_id ?? '',
          scopes: [],
          extra: { session },
        };
        return handler.fetch(toWebRequest(request, addressOf(request), origin.gone), { authInfo });
      },
    });
    for (const path of [METADATA, METADATA.slice(0, -'/mcp'.length)]) {
      scope.get(path, (request) => ({
        resource: `${addressOf(request)}/mcp`,
        resource_name: 'AIPod Market',
        bearer_methods_supported: ['header'],
        resource_documentation: `${addressOf(request)}/docs/keys`,
      }));
    }
  });
}

/** RFC 9728. There is no authorization server: an agent gets its key from `register`. */
const METADATA = '/.well-known/oauth-protected-resource/mcp';

function refusal(message: string, data: Record<string, unknown>) {
  return { jsonrpc: '2.0', id: null, error: { code: REFUSED, message, data } };
}

/** A code of JSON-RPC for the server's own errors. */
const REFUSED = -32_000;

const UNKNOWN_HOST = 'This market is reached at localhost: send that as Host, and no other Origin';

/**
 * Whether a page of another host may have led a browser to a market on its own machine (DNS rebinding): the connection is
 * local and no proxy's, and its Host or Origin is not.
 */
function isRebound({ headers, socket }: FastifyRequest): boolean {
  if (!LOCAL.has(socket.localAddress ?? '') || headers.forwarded || headers['x-forwarded-for']) return false;
  const { host = '', origin } = headers;
  const named = [`http://${host}`, ...(origin === undefined ? [] : [origin])];
  return !named.every((url) => URL.canParse(url) && LOCAL.has(new URL(url).hostname));
}

const LOCAL = new Set(['localhost', '127.0.0.1', '::1', '[::1]', '::ffff:127.0.0.1']);

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

function originOf(request: FastifyRequest, reply: FastifyReply, { limits }: Market): Origin {
  const { actor, address, id, log } = request;
  const caller = { agent_id: actor?.agent_id ?? null, address };
  const { authorization, 'accept-language': language = '*' } = request.headers;
  const gone = new AbortController();
  onceClosed(reply, () => gone.abort());
  return {
    // Without a choice, models are spoken to in English.
    headers: { authorization, 'accept-language': language === '*' ? 'en' : language },
    actor,
    address,
    request_id: id,
    log: (err) => log.error({ err }, 'request failed'),
    tellFailure: (failure) => {
      reply.failure = failure;
    },
    tellLength: (bytes) => onceClosed(reply, limits.holdUnread(caller, bytes)),
    stepAside: () => stepAside(reply, limits.admitWait(caller)),
    gone: gone.signal,
  };
}

function withKey(origin: Origin, key: string): Origin {
  return { ...origin, headers: { ...origin.headers, 'idempotency-key': key } };
}

function toWebRequest(
  { method, headers, body }: FastifyRequest,
  address: string,
  signal: AbortSignal | undefined,
): Request {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const text = typeof body === 'string' ? { body } : {};
  return new Request(`${address}/mcp`, { method, headers: named, ...text, ...(signal && { signal }) });
}
