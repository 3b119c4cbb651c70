import type { FastifyReply } from 'fastify';
import type pino from 'pino';
import type { Failure } from '../domain/kernel/failure.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** Why the request was refused, for the log; absent when it was not. */
    failure?: Failure;
  }
}

/** A request that is over. */
export interface FinishedRequest {
  reply: FastifyReply;
  status: number;
  ms: number;
}

/** Supervisors ask for these every few seconds. */
const HEALTH = ['/livez', '/readyz', '/metrics'];

/** An id of the market, or the name of an agent. Nothing else that stands in a path is logged. */
const ID = /^(?!fg_live_|whsec_)[\w.-]{1,64}$/;

/** https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/**
 * Calls `finished` and writes one line when the response is out, or the client is gone: who asked for what, and why it was
 * refused. The line has no text that a client writes, except for ids.
 */
export function logFinished(
  requests: pino.Logger,
  reply: FastifyReply,
  finished: (request: FinishedRequest) => void = () => {},
): void {
  const started = performance.now();
  reply.raw.once('close', () => {
    const { request, failure } = reply;
    const { url = null } = request.routeOptions;
    // The status that web servers log for a client that hung up.
    const status = reply.raw.writableEnded ? reply.statusCode : 499;
    const ms = performance.now() - started;
    finished({ reply, status, ms });
    const level = HEALTH.includes(url ?? '') ? 'debug' : 'info';
    if (!requests.isLevelEnabled(level)) return;
    const { traceparent } = request.headers;
    const actor = request.actor ?? null;
    requests[level](
      {
        request_id: request.id,
        ...(typeof traceparent === 'string' && TRACEPARENT.test(traceparent) && { traceparent }),
        method: request.method,
        route: url,
        ...showParams(request.params),
        agent_id: actor?.agent_id ?? null,
        key_id: actor?.key.key_id ?? null,
        address: request.address || request.ip,
        status,
        ...(failure && { code: failure.code, ...showReason(failure) }),
        ms: Math.round(ms * 10) / 10,
      },
      'request',
    );
  });
}

function showParams(params: unknown): { params?: Record<string, string> } {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries((params ?? {}) as Record<string, string>)) {
    if (name !== '*') shown[name] = ID.test(value) ? value : '?';
  }
  return Object.keys(shown).length > 0 ? { params: shown } : {};
}

function showReason({ details }: Failure): { reason?: string } {
  const reason = details?.reason ?? details?.errors?.[0]?.rule;
  return reason === undefined ? {} : { reason };
}
