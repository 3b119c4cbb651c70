import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Market } from '../contract/execute.ts';
import { BODY_LIMIT } from '../contract/operations.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { type Dialects, prepareCallers, Refused, refuse } from '../doors/caller.ts';
import { originOf } from '../doors/origin.ts';
import { NEVER_STORED, RETRY_AFTER } from '../http/errors.ts';
import { admitCaller } from '../http/mount.ts';
import { sendStream } from '../http/sse.ts';
import { prepareForm } from './form.ts';
import { findMethod } from './methods.ts';
import { failed, invalidParam, RpcError, type RpcId, readCall, succeeded, toRpcError } from './rpc.ts';
import { type ListPosted, openSession } from './session.ts';
import { writeUpdates } from './updates.ts';

/**
 * Serves A2A 1.0 at `/a2a`, by its JSON-RPC binding. The market is the agent and an employer its client: a task is a job.
 * What a method does are operations of the documents, with the caller's API key, limits and failures.
 */
export function serveA2a(
  app: FastifyInstance,
  { dialects, market, listPosted }: { dialects: Dialects; market: Market; listPosted: ListPosted },
): void {
  const toCaller = prepareCallers(dialects, market);
  const means = { market, toCaller, listPosted, askForTerms: prepareForm(dialects.shrimp) };
  app.register(async (scope) => {
    scope.decorateRequest('actor', null);
    scope.removeAllContentTypeParsers();
    // The protocol has an error of its own for what is no JSON.
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) =>
      done(null, bytes),
    );
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', NEVER_STORED);
      await admitCaller(dialects.shrimp, market, reply);
    });
    // Before a method was called: the key, the limits, the body.
    scope.setErrorHandler((error, request, reply) => {
      const refused = refuse(dialects.shrimp, error, originOf(request, reply, market));
      return reply
        .code(refused.status)
        .headers(hint(refused))
        .send(failed(null, toRpcError(refused)));
    });
    scope.post('/a2a', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      // The response of a method is told of as a whole: its operations can be many, and a stream never ends.
      const { tellLength, ...origin } = originOf(request, reply, market);
      let id: RpcId = null;
      try {
        const call = readCall(bodyOf(request));
        id = call.id;
        checkVersion(request);
        const method = findMethod(call.method);
        const session = openSession({ ...origin, actor: request.actor as Actor }, means);
        if (method.streams) {
          const last_id = lastId(request);
          const task = await method.run(session, call.params, last_id);
          return await sendStream(reply, writeUpdates(session, { id, task, last_id }));
        }
        const text = JSON.stringify(succeeded(id, await method.run(session, call.params)));
        tellLength?.(Buffer.byteLength(text));
        return reply.type('application/json').send(text);
      } catch (error) {
        if (error instanceof RpcError) return failed(id ?? error.id, error);
        const refused = error instanceof Refused ? error : refuse(dialects.shrimp, error, origin);
        // A proxy, and a client that repeats by itself, go by the status.
        if (refused.status >= 500 || refused.status === 429)
          reply.code(refused.status).headers(hint(refused));
        return failed(id, toRpcError(refused));
      }
    });
  });
}

function bodyOf({ body }: FastifyRequest): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** Throws an `RpcError` unless the request is of A2A 1.0. Without a version it is of 0.3. */
function checkVersion({ headers, query }: FastifyRequest): void {
  const version = headers['a2a-version'] ?? (query as Record<string, unknown>)['A2A-Version'] ?? '';
  if (/^1\.0(\.\d+)?$/.test(String(version))) return;
  const named =
    version === '' ? '0.3, which a request without A2A-Version means,' : String(version).slice(0, 32);
  throw new RpcError('VERSION_NOT_SUPPORTED', `A2A ${named} is not supported. Send A2A-Version: 1.0.`);
}

/** The `Last-Event-ID` of a client that was cut off. */
function lastId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  if (id === undefined || id === '') return undefined;
  if (typeof id !== 'string' || !/^[\w-]{1,512}~?$/.test(id)) {
    throw invalidParam('Last-Event-ID', 'must be the id of an event of this stream.');
  }
  return id;
}

/** Headers that say what to do next. */
function hint({ status, facts }: Refused): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer' };
  return status === 429 || status === 503 ? { 'retry-after': String(facts.retry_after ?? RETRY_AFTER) } : {};
}
