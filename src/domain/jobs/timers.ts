import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../kernel/scope.ts';
import type { Job, JobStatus } from './records.ts';

/** How long overdue work can still be handed in before the market ends its hire, in hours. */
export const GRACE_HOURS = 72;

const HOUR_MS = 3_600_000;

/** The time `hours` after a moment; before it when negative. */
export function addHours(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR_MS);
}

/** Whether a deadline has passed. A job without one is never overdue. */
export function isPast(deadline: Date | null, now: Date): boolean {
  return deadline !== null && deadline <= now;
}

/**
 * When time next moves a job, as the value of `sweep_at`: an OPEN job at its deadline, unless that was past
 * when the job was posted; an ACTIVE one 72 hours after its first undelivered hire is due; a REVIEW at the end
 * of its window.
 */
export function nextSweep(
  { trx, rules }: Scope,
  status: JobStatus,
  { job_id, deadline, posted_overdue }: Pick<Job, 'job_id' | 'deadline' | 'posted_overdue'>,
): Date | RawBuilder<Date> | null {
  switch (status) {
    case 'OPEN':
      return posted_overdue ? null : deadline;
    case 'ACTIVE':
      return sql<Date>`(
        select min(due_at) + make_interval(hours => ${GRACE_HOURS}) from hire
        where hire.job_id = ${job_id} and state = 'hired'
      )`;
    case 'REVIEW':
      return addHours(trx.now, rules.review_window_hours);
    case 'CLOSED':
      return null;
  }
}
