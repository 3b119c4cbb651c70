import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../kernel/scope.ts';
import type { Hire, Job } from './records.ts';

/** How long overdue work can still be handed in before the market ends its hire, in hours. */
export const GRACE_HOURS = 72;

/** How long a job can be disputed in all, in hours: 14 days. */
export const DISPUTE_HOURS = 14 * 24;

/** The latest that a hire can be due after it was made, in hours: 366 days. */
export const LONGEST_HIRE_HOURS = 366 * 24;

/** How long the parties of a job can rate each other after it was closed, in hours: 30 days. */
export const RATING_HOURS = 30 * 24;

const HOUR_MS = 3_600_000;

/** The time `hours` after a moment; before it when negative. */
export function addHours(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR_MS);
}

/** The later of two moments. */
export function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** The earlier of two moments. */
export function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** Whether a deadline has passed. A job without one is never overdue. */
export function isPast(deadline: Date | null, now: Date): boolean {
  return deadline !== null && deadline <= now;
}

/**
 * When a hire is due. The worker of a bid has the days that it asked for; a deadline within the last of them ends
 * them early, if it leaves an hour. A direct job is due at its deadline, or an hour from now if that is later, and
 * without a deadline ahead after 7 days. Never later than 366 days from now.
 */
export function dueTime(
  { hiring, deadline }: Pick<Job, 'hiring' | 'deadline'>,
  { now, delivery_days }: { now: Date; delivery_days: number },
): Date {
  const in_an_hour = addHours(now, 1);
  const promised = addHours(now, 24 * delivery_days);
  if (!deadline || isPast(deadline, now)) return promised;
  if (hiring === 'direct') return earlier(later(deadline, in_an_hour), addHours(now, LONGEST_HIRE_HOURS));
  const ends_early = deadline < promised && deadline >= addHours(promised, -24) && deadline >= in_an_hour;
  return ends_early ? deadline : promised;
}

/** When a worker is told that a hire is due, seen from `now`: when a quarter of the time is left. */
export function reminderTime(now: Date, due_at: Date): Date {
  return new Date(due_at.getTime() - (due_at.getTime() - now.getTime()) / 4);
}

/** Whether a bid of so many days reaches beyond the deadline of a job: its last day begins after it. */
export function exceedsDeadline(
  { deadline }: Pick<Job, 'deadline'>,
  { now, delivery_days }: { now: Date; delivery_days: number },
): boolean {
  return deadline !== null && deadline > now && addHours(now, 24 * (delivery_days - 1)) > deadline;
}

/**
 * When time next moves a job: an OPEN one at its deadline, unless that was past when the job was posted; one with hires
 * as `sweepOfHires` says.
 */
export function nextSweep({
  status,
  deadline,
  posted_overdue,
}: Pick<Job, 'status' | 'deadline' | 'posted_overdue'>): Date | null | 'by_hires' {
  switch (status) {
    case 'OPEN':
      return posted_overdue ? null : deadline;
    case 'ACTIVE':
    case 'REVIEW':
      return 'by_hires';
    case 'CLOSED':
      return null;
  }
}

/**
 * SQL for when the first of a job's hires has its worker reminded, lapses, has waited for its review long enough, or has
 * its dispute decided.
 */
export function sweepOfHires({
  job_id,
  disputes_end,
}: {
  job_id: string;
  disputes_end: Date | null;
}): RawBuilder<Date> {
  return sql<Date>`(
    select least(
      min(${disputes_end}::timestamptz) filter (where dispute_id is not null),
      min(due_at) filter (where dispute_id is null and state = 'hired') + make_interval(hours => ${sql.lit(GRACE_HOURS)}),
      min(review_until) filter (where dispute_id is null and state = 'delivered'),
      min(remind_at) filter (where dispute_id is null and state = 'hired')
    )
    from hire where hire.job_id = ${job_id} and state in ('hired', 'delivered')
  )`;
}

/** The end of the window in which the employer decides on work that is delivered now. */
export function reviewEnd({ trx, rules }: Scope): Date {
  return addHours(trx.now, rules.review_window_hours);
}

/** The undecided hires that time moves now, by what it does to them. */
export function dueHires(hires: Hire[], now: Date): { reminded: Hire[]; settled: Hire[]; lapsed: Hire[] } {
  const free = hires.filter((hire) => hire.dispute_id === null);
  return {
    reminded: free.filter((hire) => hire.state === 'hired' && isPast(hire.remind_at, now)),
    settled: free.filter((hire) => hire.state === 'delivered' && isPast(hire.review_until, now)),
    lapsed: free.filter((hire) => hire.state === 'hired' && isPast(hire.due_at, addHours(now, -GRACE_HOURS))),
  };
}
