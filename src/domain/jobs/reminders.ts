import type { Transaction } from '../../database/database.ts';
import { prepareWrite } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import { idsOfHire } from './news.ts';
import type { Hire, Job } from './records.ts';
import { isPast } from './timers.ts';

/** Tells the workers of undelivered hires that they are due soon; those and their employer that they are overdue. */
export function remindWorkers(trx: Transaction, { employer_id }: Job, hires: Hire[]): void {
  for (const hire of hires) {
    const { job_id, hire_id, worker_id, due_at } = hire;
    const data = { ...idsOfHire(hire), due_at: due_at.toISOString() };
    const is_overdue = isPast(due_at, trx.now);
    if (is_overdue) {
      tell(trx, worker_id, 'hire.overdue', data);
      tell(trx, employer_id, 'hire.overdue', data);
    } else tell(trx, worker_id, 'hire.due_soon', data);
    setReminder(trx, { job_id, hire_id, remind_at: is_overdue ? null : due_at });
  }
}

const setReminder = prepareWrite(
  (db, { job_id, hire_id, remind_at }: Pick<Hire, 'job_id' | 'hire_id'> & { remind_at: Date | null }) =>
    db.updateTable('hire').set({ remind_at }).where('job_id', '=', job_id).where('hire_id', '=', hire_id),
);
