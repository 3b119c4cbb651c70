import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readVersions, writeTag } from '../contract/etag.ts';
import { readAttempt } from '../contract/idempotency_key.ts';
import { chooseLanguage } from '../contract/language.ts';
import type { Dialect } from '../contract/operations.ts';
import type { Route } from '../contract/routes.ts';
import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { type Answer, type Attempt, once } from '../domain/kernel/idempotency.ts';
import type { MarketRules } from '../domain/kernel/rules.ts';
import type { Limits } from '../limits/limits.ts';

/** What every operation of every dialect is served with. */
export interface Parts {
  db: Database;
  rules: MarketRules;
  limits: Limits;
}

/** Serves one operation: its handler in its transaction, once for each Idempotency-Key, within its limit. */
export function serve(scope: FastifyInstance, route: Route, dialect: Dialect, parts: Parts): void {
  const { limits } = parts;
  scope.route({
    method: route.method,
    url: route.url,
    schema: route.schema,
    bodyLimit: route.body_limit,
    config: { operation: route },
    handler: async (request, reply) => {
      const attempt = route.repeatable ? readAttempt(request, `${dialect.name}.${route.operation_id}`) : null;
      const answer = answerer(route, dialect, parts, request, reply, attempt);
      const run = () => carryOut(route, parts.db, attempt, answer);
      if (route.limit === 'registrations') await limits.countRegistration(reply);
      const { status, etag, body } =
        route.limit === 'credentials'
          ? await limits.tryLogin(reply, dialect.readLoginName(request.body), run)
          : await run();
      if (etag) reply.header('etag', etag);
      if (attempt?.replayed) reply.header('idempotent-replayed', 'true');
      return reply.code(status).type('application/json; charset=utf-8').send(body);
    },
  });
}

/** What a handler works in: the transaction opened for it, or the pool. */
type Scope = { trx: Transaction } | { db: Database };

/** Calls the handler and writes its answer as it will go out. */
function answerer(
  route: Route,
  dialect: Dialect,
  { rules }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  attempt: Attempt | null,
): (scope: Scope) => Promise<Answer> {
  const handle = dialect.handlers[route.operation_id] as (context: object, input: object) => Promise<unknown>;
  const { headers, actor, params: path, query, body } = request;
  const language = chooseLanguage(headers['accept-language']);
  const context = {
    rules,
    language,
    address: request.ip,
    ...(actor && { actor }),
    ...(route.reissues && { attempt }),
    ...(route.conditional && { versions: readVersions(headers['if-match']) }),
  };
  return async (scope) => {
    const data = await handle({ ...context, ...scope }, { path, query, body });
    return {
      status: route.status,
      etag: route.tagged ? writeTag((data as { version: number }).version) : null,
      body: reply.code(route.status).serialize(dialect.succeed(data, route.message, language)) as string,
    };
  };
}

function carryOut(
  route: Route,
  db: Database,
  attempt: Attempt | null,
  answer: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  // What shows a secret keeps its attempts by itself.
  const kept = route.reissues ? null : attempt;
  if (route.transaction === 'market') {
    return inTransaction(db, (trx) => once(trx, kept, () => answer({ trx })));
  }
  // An operation with transactions of its own may be carried on by whoever tries again. The one around it
  // holds other tries off, and keeps the answer.
  if (kept) return inTransaction(db, (trx) => once(trx, kept, () => answer({ db })));
  return answer({ db });
}
