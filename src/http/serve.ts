import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../contract/bind.ts';
import type { Call } from '../contract/call.ts';
import { execute, type Market } from '../contract/execute.ts';
import { stream } from '../contract/stream.ts';
import { checkQueryEncoding } from '../contract/text_checks.ts';
import { onceClosed, showLimits, stepAside } from './rate_limits.ts';
import { sendStream, wantsStream } from './sse.ts';

/** Makes a route of an operation: the request becomes a call, and the answer the response. */
export function serve(scope: FastifyInstance, operation: Operation, market: Market): void {
  scope.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.body_limit,
    config: { operation },
    handler: async (request, reply) => {
      checkQueryEncoding(request.url);
      const call = toCall(request, reply, market);
      if (operation.streams && wantsStream(request))
        return sendStream(reply, stream(operation, call, market));
      const { status, headers, body } = await execute(operation, call, market);
      return reply.code(status).headers(headers).send(body);
    },
  });
}

function toCall(request: FastifyRequest, reply: FastifyReply, { limits }: Market): Call {
  const { params: path, query, body, headers, actor, address } = request;
  const caller = { agent_id: actor?.agent_id ?? null, address };
  return {
    path,
    query,
    body,
    headers,
    actor,
    address,
    tellLimits: (states) => showLimits(reply, states),
    tellLength: (bytes) => onceClosed(reply, limits.holdUnread(caller, bytes)),
    stepAside: () => stepAside(reply, limits.admitWait(caller)),
    get gone() {
      return abortWith(reply);
    },
  };
}

/** A signal that aborts when the client hangs up. */
function abortWith(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  onceClosed(reply, () => controller.abort());
  return controller.signal;
}
