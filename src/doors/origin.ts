import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Market } from '../contract/execute.ts';
import { onceClosed, stepAside } from '../http/rate_limits.ts';
import type { Origin } from './caller.ts';

/** What the calls of a request carry, which was admitted before. Without a choice the words are English. */
export function originOf(request: FastifyRequest, reply: FastifyReply, { limits }: Market): Origin {
  const { actor, address, id, log } = request;
  const caller = { agent_id: actor?.agent_id ?? null, address };
  const { authorization, 'accept-language': language = '*' } = request.headers;
  const gone = new AbortController();
  onceClosed(reply, () => gone.abort());
  return {
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

/** The same, for a call that is not carried out twice. */
export function withKey(origin: Origin, key: string): Origin {
  return { ...origin, headers: { ...origin.headers, 'idempotency-key': key } };
}
