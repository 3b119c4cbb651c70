import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dialect, Validator } from '../contract/operations.ts';
import { listMethods, listRoutes, type Marker, type Route } from '../contract/routes.ts';
import { checkQueryEncoding, checkText } from '../contract/text_checks.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { Failure } from '../domain/kernel/failure.ts';
import { checkPresence, readBodies, refuseBody } from './body.ts';
import { answerError, NEVER_STORED, toFailure } from './errors.ts';
import { pathOf } from './request_target.ts';
import { type Parts, serve } from './serve.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until authenticated, and on public operations. */
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    /** The operation that a route of a dialect serves. */
    operation?: Route;
  }
}

/**
 * Serves every operation of a dialect's document below its prefix.
 * Throws when the document, the handlers and the generated code do not belong together.
 */
export function mount(app: FastifyInstance, dialect: Dialect, parts: Parts): void {
  const routes = listRoutes(dialect);
  app.register(
    async (scope) => {
      readBodies(scope);
      scope.decorateRequest('actor', null);
      scope.setValidatorCompiler(({ schema, httpPart }) => {
        const validate = dialect.validators[(schema as Marker)['x-key']] as Validator;
        // Fastify shows an absent body as null. Whether it may be absent was checked before.
        const mayBeNull = httpPart === 'body';
        return (data) => (mayBeNull && data === null) || validate(data) || { error: validate.errors as [] };
      });
      scope.setSerializerCompiler(
        ({ schema }) => dialect.serializers[(schema as unknown as Marker)['x-key']] as () => string,
      );
      scope.setErrorHandler((error, request, reply) => answerError(dialect, error, request, reply));
      scope.setNotFoundHandler((request) => {
        throw refuseRoute(dialect, routes, request);
      });
      scope.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', NEVER_STORED);
        // The router takes `/things/` for a thing without a name.
        const named = !Object.values(request.params as object).includes('');
        const route = named ? request.routeOptions.config.operation : undefined;
        if (route && !route.public) await authenticate(dialect, parts, request, reply);
        else await parts.limits.countAddress(reply);
        // Before its body is read, which nobody asked for.
        if (!route) throw refuseRoute(dialect, routes, request);
        refuseBody(route.body, request);
      });
      scope.addHook('preValidation', async (request) => checkInput(request));
      for (const route of routes) serve(scope, route, dialect, parts);
    },
    { prefix: dialect.prefix },
  );
}

function refuseRoute(dialect: Dialect, routes: Route[], request: FastifyRequest): Failure {
  const allow = listMethods(routes, pathOf(request.url).slice(dialect.prefix.length));
  return allow.length > 0
    ? new Failure('method_not_allowed', { allow: allow.join(', ') })
    : new Failure('not_found');
}

async function authenticate(
  dialect: Dialect,
  { db, limits }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  try {
    request.actor = await dialect.authenticate(db, request.headers.authorization, request.headers);
  } catch (error) {
    // No key answers for this request, so its address does; past the limit it learns nothing about keys.
    if (toFailure(error).code !== 'unavailable') await limits.countAddress(reply);
    throw error;
  }
  const { key_id } = request.actor.key;
  await limits.countKey(reply, key_id);
  await limits.holdSlot(reply, key_id);
}

function checkInput(request: FastifyRequest): void {
  const route = request.routeOptions.config.operation;
  if (!route) return;
  checkQueryEncoding(request.url);
  checkText('path', request.params);
  checkText('query', request.query);
  checkPresence(route.body, request);
  checkText('body', request.body);
}
