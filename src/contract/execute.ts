import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { type Arrivals, UNWATCHED, type Watch } from '../domain/events/arrivals.ts';
import { type Attempt, type Outcome, once, onceResumable } from '../domain/kernel/idempotency.ts';
import type { MarketRules } from '../domain/kernel/rules.ts';
import type { Limits } from '../limits/limits.ts';
import type { Operation } from './bind.ts';
import type { Answer, Call } from './call.ts';
import { readVersions, writeTag } from './etag.ts';
import { readAttempt } from './idempotency_key.ts';
import { chooseLanguage, type Language } from './language.ts';
import type { Found, Reissued } from './operations.ts';
import { resumeQuery } from './resume_query.ts';
import { untilFound } from './until_found.ts';
import { validateCall } from './validate_call.ts';
import { withinLimit } from './within_limit.ts';

/** What every operation runs with. */
export interface Market {
  db: Database;
  rules: MarketRules;
  limits: Limits;
  arrivals: Arrivals;
}

/**
 * Carries out a call: validates it, applies the operation's own limit, and runs the handler in its transaction,
 * once for each `Idempotency-Key`. Throws a Failure when the call is refused, and then nothing was written.
 * The limits on all requests, and who the caller is, were settled before.
 */
export async function execute(operation: Operation, call: Call, market: Market): Promise<Answer> {
  const language = chooseLanguage(call.headers['accept-language']);
  validateCall(operation, call);
  const name = `${operation.dialect.name}.${operation.id}`;
  const attempt = operation.idempotency === 'none' ? null : readAttempt(call, name);
  const { db, rules, limits, arrivals } = market;
  const caller = { agent_id: call.actor?.agent_id ?? null, address: call.address };
  const run = (watch?: Watch, was_woken = false) => {
    const work = () =>
      limits.inTurn(caller, async () => {
        const outcome = await carryOut(operation, call, { attempt, language, db, rules, watch });
        call.tellLength?.(Buffer.byteLength(outcome.answer.body));
        return outcome;
      });
    // A transaction has a connection of its own, and a signal wakes many at once.
    return was_woken && operation.transaction === 'market' ? limits.inLine(work) : work();
  };
  const { headers } = call;
  // Reads the key, not what is known of it.
  const authenticate = () => operation.dialect.authenticate(db, headers.authorization, headers, 0);
  const { answer, replayed } = await withinLimit({ operation, call, limits }, () =>
    operation.waits
      ? untilFound(call, arrivals, { run, authenticate })
      : run(operation.streams ? UNWATCHED : undefined),
  );
  return {
    status: answer.status,
    headers: {
      'content-type': 'application/json',
      ...(answer.etag !== null && { etag: answer.etag }),
      ...(replayed && { 'idempotent-replayed': 'true' }),
    },
    body: answer.body,
  };
}

interface Run {
  watch: Watch | undefined;
  attempt: Attempt | null;
  language: Language;
  db: Database;
  rules: MarketRules;
}

/** A handler locks what it changes before it needs the time. */
const BEGIN_WITH_WORK = { begins_with_work: true };

function carryOut(operation: Operation, call: Call, run: Run): Promise<Outcome> {
  const { db, ...others } = run;
  const { attempt } = others;
  const handle = (scope: Scope) => callHandler(operation, call, { ...others, ...scope });
  const in_market = operation.transaction === 'market';
  if (attempt === null || operation.idempotency === 'reissue') {
    return in_market ? inTransaction(db, (trx) => handle({ trx }), BEGIN_WITH_WORK) : handle({ db });
  }
  if (in_market) {
    return inTransaction(db, (trx) => once(trx, attempt, () => handle({ trx })), BEGIN_WITH_WORK);
  }
  return onceResumable(db, attempt, () => handle({ db }));
}

/** What a handler works in: the transaction opened for it, or the pool. */
type Scope = { trx: Transaction } | { db: Database };

/** Calls the handler and writes its answer as it will go out. */
async function callHandler(
  operation: Operation,
  call: Call,
  { attempt, watch, ...scope }: Omit<Run, 'db'> & Scope,
): Promise<Outcome> {
  const { dialect, status, message, idempotency } = operation;
  const { path, body, headers, actor, address, promised_id } = call;
  const query = operation.streams ? resumeQuery(call) : call.query;
  const context = {
    address,
    ...scope,
    ...(actor && { actor }),
    ...(promised_id !== undefined && { promised_id }),
    ...(idempotency === 'reissue' && { attempt }),
    ...(operation.if_match && { versions: readVersions(headers['if-match']) }),
    ...(watch && { watch }),
  };
  const result = await operation.handle(context, { path, query, body });
  const {
    data,
    replayed = false,
    is_empty = false,
  } = idempotency === 'reissue' || operation.waits || operation.streams
    ? (result as Partial<Reissued<unknown> & Found<unknown>>)
    : { data: result };
  const etag = operation.etag ? writeTag((data as { version: number }).version) : null;
  const text = operation.serialize(dialect.succeed(data, message, scope.language));
  return { answer: { kind: 'answer', status, etag, body: text }, replayed, is_empty };
}
