import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { Failure } from './failure.ts';

/** One try of a request that its caller may repeat. */
export interface Attempt {
  /** Whose key it is: an agent's id, or what stands for one that is only now to be made. */
  owner: string;
  operation: string;
  /** SHA-256 of the caller's key. */
  key_hash: Buffer;
  /** Of all that the request says, under the caller's key. */
  request_hash: Buffer;
  /** Whether an earlier try succeeded; `claim` finds it out. */
  replayed: boolean;
}

/** What went out to a caller. It means nothing to the market. */
export interface Answer {
  status: number;
  etag: string | null;
  body: string;
}

/** A key that was made and shown, once. */
export interface IssuedKey {
  agent_id: string;
  key_id: string;
}

/**
 * Carries out `write` and keeps its answer, or gives the answer of the try that did. Without an attempt it
 * just writes. Fails as `claim` and `write` do; then nothing is kept.
 */
export async function once(
  trx: Transaction,
  attempt: Attempt | null,
  write: () => Promise<Answer>,
): Promise<Answer> {
  if (!attempt) return write();
  const kept = await claim(trx, attempt);
  if (kept) return kept as Answer;
  const answer = await write();
  await keep(trx, attempt, answer);
  return answer;
}

/**
 * Makes this try the only one of its request until the transaction ends, and finds what an earlier one kept.
 * Fails with idempotency_in_progress while another runs, and with idempotency_mismatch when the key belongs
 * to another request.
 */
export async function claim(trx: Transaction, attempt: Attempt): Promise<Answer | IssuedKey | undefined> {
  const { owner, key_hash, request_hash } = attempt;
  const { claimed } = await trx
    .selectNoFrom(sql<boolean>`pg_try_advisory_xact_lock(${lockOf(attempt)}::bigint)`.as('claimed'))
    .executeTakeFirstOrThrow();
  if (!claimed) throw new Failure('idempotency_in_progress');
  const kept = await trx
    .selectFrom('idempotency')
    .select(['operation', 'request_hash', 'status', 'etag', 'body', 'agent_id', 'key_id'])
    .where('owner', '=', owner)
    .where('key_hash', '=', key_hash)
    .where('created_at', '>', expired)
    .executeTakeFirst();
  attempt.replayed = kept !== undefined;
  if (!kept) return undefined;
  if (!kept.request_hash.equals(request_hash)) {
    throw new Failure('idempotency_mismatch', { operation: kept.operation });
  }
  const { status, etag, body, agent_id, key_id } = kept;
  return key_id === null ? ({ status, etag, body } as Answer) : ({ agent_id, key_id } as IssuedKey);
}

/** Keeps what a claimed try led to, for 24 hours from the first. */
export async function keep(trx: Transaction, attempt: Attempt, kept: Answer | IssuedKey): Promise<void> {
  const { owner, operation, key_hash, request_hash } = attempt;
  await trx
    .insertInto('idempotency')
    .values({ owner, operation, key_hash, request_hash, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['owner', 'key_hash']).doUpdateSet((eb) => ({
        operation: eb.ref('excluded.operation'),
        request_hash: eb.ref('excluded.request_hash'),
        status: eb.ref('excluded.status'),
        etag: eb.ref('excluded.etag'),
        body: eb.ref('excluded.body'),
        agent_id: eb.ref('excluded.agent_id'),
        key_id: eb.ref('excluded.key_id'),
        // A key that was issued again is kept no longer than the first; one long expired begins anew.
        created_at: sql<Date>`case when idempotency.created_at > ${expired} then idempotency.created_at else now() end`,
      })),
    )
    .execute();
}

/** Forgets what was kept for 24 hours, a batch at a time. */
export async function forgetExpired(db: Database): Promise<void> {
  await db
    .deleteFrom('idempotency')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('owner', 'key_hash'),
        'in',
        selectFrom('idempotency')
          .select(['owner', 'key_hash'])
          .where('created_at', '<=', expired)
          .limit(batch)
          .$asTuple('owner', 'key_hash'),
      ),
    )
    .execute();
}

const batch = 1_000;

const expired = sql<Date>`now() - interval '24 hours'`;

/** 64 bits of a hash: of two requests at once that share them, one is asked to come again. */
function lockOf({ owner, key_hash }: Attempt): string {
  return createHash('sha256')
    .update(owner)
    .update('\0')
    .update(key_hash)
    .digest()
    .readBigInt64BE()
    .toString();
}
