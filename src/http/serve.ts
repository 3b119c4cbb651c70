import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../contract/bind.ts';
import type { Call } from '../contract/call.ts';
import { execute, type Market } from '../contract/execute.ts';
import { checkQueryEncoding } from '../contract/text_checks.ts';
import { onceClosed, showLimits } from './rate_limits.ts';

/** Makes a route of an operation: the request becomes a call, and the answer the response. */
export function serve(scope: FastifyInstance, operation: Operation, market: Market): void {
  scope.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.body_limit,
    config: { operation },
    handler: async (request, reply) => {
      checkQueryEncoding(request.url);
      const { status, headers, body } = await execute(operation, toCall(request, reply, market), market);
      return reply.code(status).headers(headers).send(body);
    },
  });
}

function toCall(request: FastifyRequest, reply: FastifyReply, { limits }: Market): Call {
  const { params: path, query, body, headers, actor, address } = request;
  return {
    path,
    query,
    body,
    headers,
    actor,
    address,
    tellLimits: (states) => showLimits(reply, states),
    tellLength: (bytes) =>
      onceClosed(reply, limits.holdUnread({ agent_id: actor?.agent_id ?? null, address }, bytes)),
  };
}
