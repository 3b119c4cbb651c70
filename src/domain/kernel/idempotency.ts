import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import type { Idempotency } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { inTransaction } from '../../database/transaction.ts';
import { Failure } from './failure.ts';

/** One attempt at a request that carries an idempotency key. */
export interface Attempt {
  /** Whose key it is: an agent's id, or a stand-in for an agent that the request registers. */
  owner: string;
  operation: string;
  /** SHA-256 of the idempotency key. */
  key_hash: Buffer;
  /** HMAC of the whole request, keyed with the idempotency key; computed when it is read. */
  readonly request_hash: Buffer;
}

/** A response as it went out. The market does not read it. */
export interface KeptAnswer {
  kind: 'answer';
  status: number;
  etag: string | null;
  body: string;
}

/** An API key that was made and shown, once. */
export interface IssuedKey {
  kind: 'key';
  agent_id: string;
  key_id: string;
}

/** What an attempt led to. */
export interface Outcome {
  answer: KeptAnswer;
  /** Whether the answer is that of an earlier attempt. */
  replayed: boolean;
  /** Whether nothing was found and nothing written: such an answer is not kept. */
  is_empty?: boolean;
}

/**
 * Runs `write` and keeps its answer, or returns the answer of the attempt that succeeded before. Fails as
 * `claim` and `write` do, and then keeps nothing.
 */
export async function once(
  trx: Transaction,
  attempt: Attempt,
  write: () => Promise<Outcome>,
): Promise<Outcome> {
  const kept = await claim(trx, attempt);
  // The request hash names the operation, and no operation keeps both kinds.
  assert(kept?.kind !== 'key', `${attempt.operation} keeps no keys`);
  if (kept) return { answer: kept, replayed: true };
  const outcome = await write();
  if (!outcome.is_empty) keep(trx, attempt, outcome.answer);
  return outcome;
}

/**
 * The same for a write in transactions of its own, which a retry resumes where it was interrupted. No transaction is
 * open around it, so that it holds one connection at a time: a second attempt that arrives meanwhile runs too, and
 * both return the answer that was kept first.
 */
export async function onceResumable(
  db: Database,
  attempt: Attempt,
  write: () => Promise<Outcome>,
): Promise<Outcome> {
  const kept = await inTransaction(db, (trx) => claim(trx, attempt));
  assert(kept?.kind !== 'key', `${attempt.operation} keeps no keys`);
  if (kept) return { answer: kept, replayed: true };
  const outcome = await write();
  return inTransaction(db, (trx) => once(trx, attempt, async () => outcome));
}

/**
 * Makes this attempt the only one at its request until the transaction ends. Returns what an earlier attempt
 * kept, or null. Fails with idempotency_in_progress while another attempt runs, and with idempotency_mismatch
 * when the idempotency key belongs to another request.
 */
export async function claim(trx: Transaction, attempt: Attempt): Promise<KeptAnswer | IssuedKey | null> {
  const { owner, operation, key_hash } = attempt;
  const [[lock], [kept]] = await Promise.all([
    tryLock(trx, { lock: lockOf(attempt) }),
    readKept(trx, { owner, key_hash }),
  ]);
  if (!lock?.claimed) throw new Failure('idempotency_in_progress');
  if (!kept || kept.created_at <= expiryCutoff(trx)) return null;
  // The hash of a large request is worth avoiding.
  if (kept.operation !== operation || !kept.request_hash.equals(attempt.request_hash)) {
    throw new Failure('idempotency_mismatch', { operation: kept.operation });
  }
  const { status, etag, body, agent_id, key_id } = kept;
  if (agent_id !== null && key_id !== null) return { kind: 'key', agent_id, key_id };
  assert(status !== null && body !== null, 'a kept attempt has an answer or a key');
  return { kind: 'answer', status, etag, body };
}

const tryLock = prepare(
  (_, { lock }: { lock: string }) =>
    sql<{ claimed: boolean }>`select pg_try_advisory_xact_lock(${lock}::bigint) as claimed`,
);

const readKept = prepare((db, { owner, key_hash }: Pick<Attempt, 'owner' | 'key_hash'>) =>
  db
    .selectFrom('idempotency')
    .select(['operation', 'request_hash', 'status', 'etag', 'body', 'agent_id', 'key_id', 'created_at'])
    .where('owner', '=', owner)
    .where('key_hash', '=', key_hash),
);

/** Keeps what a claimed attempt led to, until 24 hours after the first one. */
export function keep(trx: Transaction, attempt: Attempt, kept: KeptAnswer | IssuedKey): void {
  const { owner, operation, key_hash, request_hash } = attempt;
  const { kind: _, ...columns } = kept;
  const row = { owner, operation, key_hash, request_hash, ...columns, created_at: trx.now };
  writeKept(trx, { ...row, expired: expiryCutoff(trx) });
}

const writeKept = prepareWrite((db, { expired, ...row }: Insertable<Idempotency> & { expired: Date }) =>
  db
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['owner', 'key_hash']).doUpdateSet((eb) => ({
        operation: eb.ref('excluded.operation'),
        request_hash: eb.ref('excluded.request_hash'),
        status: eb.ref('excluded.status'),
        etag: eb.ref('excluded.etag'),
        body: eb.ref('excluded.body'),
        agent_id: eb.ref('excluded.agent_id'),
        key_id: eb.ref('excluded.key_id'),
        // A reissued key is kept no longer than the first one. An expired row starts its 24 hours again.
        created_at: eb
          .case()
          .when('idempotency.created_at', '>', expired)
          .then(eb.ref('idempotency.created_at'))
          .else(eb.ref('excluded.created_at'))
          .end(),
      })),
    ),
);

/** Deletes one batch of idempotency records that are older than 24 hours. */
export async function forgetExpired(trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('idempotency')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('owner', 'key_hash'),
        'in',
        selectFrom('idempotency')
          .select(['owner', 'key_hash'])
          .where('created_at', '<=', expiryCutoff(trx))
          .limit(BATCH)
          .$asTuple('owner', 'key_hash'),
      ),
    )
    .execute();
}

const BATCH = 1_000;

const KEPT_MS = 24 * 60 * 60 * 1000;

/** What was kept at this time or before has expired. */
function expiryCutoff({ now }: Transaction): Date {
  return new Date(now.getTime() - KEPT_MS);
}

/** 64 bits of a hash. If two concurrent requests share them, one is told to retry. */
function lockOf({ owner, key_hash }: Attempt): string {
  return createHash('sha256')
    .update(owner)
    .update('\0')
    .update(key_hash)
    .digest()
    .readBigInt64BE()
    .toString();
}
