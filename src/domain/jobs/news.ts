import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import type { EventData } from '../events/types.ts';
import { feeOf } from '../ledger/fees.ts';
import { type BidRow, type Hire, isDisputed, type Job } from './records.ts';

/** The ids of a bid, as events carry them. */
export function idsOfBid({ job_id, bid_id, worker_id }: BidRow) {
  return { job_id, bid_id, worker_id };
}

/** The ids of a hire, as events carry them. */
export function idsOfHire({ job_id, hire_id, worker_id }: Pick<Hire, 'job_id' | 'hire_id' | 'worker_id'>) {
  return { job_id, hire_id, worker_id };
}

/** Tells the parties of a hire that it was paid, or that its escrow went back. `paid` in minor units, with the fee. */
export function tellPaid(trx: Transaction, { employer_id }: Job, hire: Hire, paid: bigint): void {
  const { worker_id, amount, currency, fee_bps } = hire;
  const ids = { ...idsOfHire(hire), currency };
  if (paid > 0n) {
    tell(trx, worker_id, 'hire.paid', { ...ids, amount: `${paid - feeOf(paid, fee_bps)}` });
    tell(trx, employer_id, 'hire.paid', { ...ids, amount: `${paid}` });
  } else {
    tell(trx, worker_id, 'hire.refunded', { ...ids, amount: '0' });
    tell(trx, employer_id, 'hire.refunded', { ...ids, amount: `${amount}` });
  }
}

/** Tells the employer and the workers of hires, except `actor_id`, of a step in a dispute. */
export function tellDispute(
  trx: Transaction,
  type: 'dispute.raised' | 'dispute.retracted',
  { job, hires, actor_id }: { job: Job; hires: Hire[]; actor_id: string },
): void {
  const data: EventData[typeof type] = { job_id: job.job_id, from_agent_id: actor_id };
  for (const recipient of [job.employer_id, ...hires.map((hire) => hire.worker_id)]) {
    if (recipient !== actor_id) tell(trx, recipient, type, data);
  }
}

/** Tells the employer and the workers of disputed hires that their dispute is decided. */
export function tellDecided(trx: Transaction, { job_id, employer_id }: Job, hires: Hire[]): void {
  const workers = hires.filter(isDisputed).map((hire) => hire.worker_id);
  if (workers.length === 0) return;
  for (const recipient of [employer_id, ...workers]) tell(trx, recipient, 'dispute.decided', { job_id });
}
