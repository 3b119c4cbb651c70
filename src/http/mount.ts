import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bindOperations, type Operation } from '../contract/bind.ts';
import type { Market } from '../contract/execute.ts';
import type { Dialect } from '../contract/operations.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { Failure } from '../domain/kernel/failure.ts';
import { listMethods } from './allowed_methods.ts';
import { readBodies, settleBody } from './body.ts';
import { answerError, NEVER_STORED, toFailure } from './errors.ts';
import { capLargeBodies, parseAtPace } from './large_bodies.ts';
import { admit } from './rate_limits.ts';
import { pathOf } from './request_target.ts';
import { serve } from './serve.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller; null until authenticated, and on public operations. */
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    /** The operation that a route of a dialect serves. */
    operation?: Operation;
  }
}

/**
 * Serves every operation of a dialect below its prefix.
 * Throws when an operation has no handler, validator or serializer.
 */
export function mount(app: FastifyInstance, dialect: Dialect, market: Market): void {
  const operations = bindOperations(dialect);
  app.register(
    async (scope) => {
      readBodies(scope, (request, bytes) => parseAtPace(request, bytes, market));
      scope.decorateRequest('actor', null);
      scope.setErrorHandler((error, _request, reply) => answerError(dialect, error, reply));
      scope.setNotFoundHandler((request) => {
        throw refuseRoute(dialect, operations, request);
      });
      scope.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', NEVER_STORED);
        // The router matches `/things/` with an empty parameter.
        const named = !Object.values(request.params as object).includes('');
        const operation = named ? request.routeOptions.config.operation : undefined;
        if (operation && !operation.public) await admitCaller(dialect, market, reply);
        else admit(reply, await market.limits.admitAnonymous(request.address));
        // Refuse a route, and settle the body, before Fastify reads it.
        if (!operation) throw refuseRoute(dialect, operations, request);
        await settleBody(operation.body, request);
      });
      capLargeBodies(scope, market);
      for (const operation of operations) serve(scope, operation, market);
    },
    { prefix: dialect.prefix },
  );
}

function refuseRoute(dialect: Dialect, operations: Operation[], request: FastifyRequest): Failure {
  const allow = listMethods(operations, pathOf(request.url).slice(dialect.prefix.length));
  return allow.length > 0
    ? new Failure('method_not_allowed', { allow: allow.join(', ') })
    : new Failure('not_found');
}

/** Finds the caller of a request by its credential, and counts the request. Fails as the dialect's `authenticate`. */
export async function admitCaller(
  dialect: Dialect,
  { db, limits }: Market,
  reply: FastifyReply,
): Promise<void> {
  const { request } = reply;
  try {
    request.actor = await dialect.authenticate(db, request.headers.authorization, request.headers);
  } catch (error) {
    // Without a valid key the address is counted. Past the limit it learns nothing about keys.
    const is_outage = toFailure(error).code === 'unavailable';
    if (!is_outage) admit(reply, await limits.admitAnonymous(request.address));
    throw error;
  }
  admit(reply, await limits.admitAgent(request.actor.agent_id));
}
