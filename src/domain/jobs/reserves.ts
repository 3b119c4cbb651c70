import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { hold, release } from '../ledger/transfers.ts';
import type { Job } from './records.ts';

/** What a locked job holds in escrow without a hire, as the moves before left it. */
export function readReserve(
  trx: Transaction,
  { job_id }: Pick<Job, 'job_id'>,
): Promise<Pick<Job, 'reserve' | 'reserve_outside'>> {
  return trx
    .selectFrom('job')
    .select(['reserve', 'reserve_outside'])
    .where('job_id', '=', job_id)
    .executeTakeFirstOrThrow();
}

/**
 * Changes the budget in escrow of a locked, prefunded job by an amount in minor units: a raise is taken from the
 * employer's balance, a cut given back. Fails with insufficient_funds.
 */
export async function changeReserve(
  trx: Transaction,
  job: Pick<Job, 'job_id' | 'employer_id' | 'currency' | 'reserve' | 'reserve_outside'>,
  change: bigint,
): Promise<void> {
  const { job_id, employer_id, currency, reserve, reserve_outside } = job;
  let outside = 0n;
  if (change > 0n) {
    const [added = 0n] = await hold(trx, [
      { job_id, employer_id, worker_id: null, currency, amount: change },
    ]);
    outside = added;
  } else if (change < 0n) {
    outside = -change < reserve_outside ? change : -reserve_outside;
    await release(trx, { job_id, employer_id, currency, amount: -change, outside: -outside });
  }
  await trx
    .updateTable('job')
    .set({
      reserve: sql`${reserve}::bigint + ${change}`,
      reserve_outside: sql`${reserve_outside}::bigint + ${outside}`,
    })
    .where('job_id', '=', job_id)
    .execute();
}
