import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../contract/bind.ts';
import type { Call } from '../contract/call.ts';
import { execute, type Market } from '../contract/execute.ts';
import { stream } from '../contract/stream.ts';
import { checkQueryEncoding } from '../contract/text_checks.ts';
import type { Caller, LimitState, Limits } from '../limits/limits.ts';
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
      const call = new HttpCall(request, reply, market);
      if (operation.streams && wantsStream(request))
        return sendStream(reply, stream(operation, call, market));
      const { status, headers, body } = await execute(operation, call, market);
      return reply.code(status).headers(headers).send(body);
    },
  });
}

/**
 * The call of a request. An object literal with a getter would get a hidden class of its own for each request, which keeps the
 * request in memory until the old generation is collected.
 */
class HttpCall implements Call {
  path: unknown;
  query: unknown;
  body: unknown;
  readonly headers: Call['headers'];
  readonly actor: Call['actor'];
  readonly address: string;
  readonly #reply: FastifyReply;
  readonly #limits: Limits;

  constructor(request: FastifyRequest, reply: FastifyReply, { limits }: Market) {
    this.path = request.params;
    this.query = request.query;
    this.body = request.body;
    this.headers = request.headers;
    this.actor = request.actor;
    this.address = request.address;
    this.#reply = reply;
    this.#limits = limits;
  }

  get #caller(): Caller {
    return { agent_id: this.actor?.agent_id ?? null, address: this.address };
  }

  /** Aborts when the client hangs up. */
  get gone(): AbortSignal {
    const controller = new AbortController();
    onceClosed(this.#reply, () => controller.abort());
    return controller.signal;
  }

  tellLimits(states: LimitState[]): void {
    showLimits(this.#reply, states);
  }

  tellLength(bytes: number): void {
    onceClosed(this.#reply, this.#limits.holdUnread(this.#caller, bytes));
  }

  stepAside(): void {
    stepAside(this.#reply, this.#limits.admitWait(this.#caller));
  }
}
