import { type RawBuilder, sql } from 'kysely';
import { invalid } from './failure.ts';
import type { CoreField } from './field_errors.ts';

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Reads an RFC 3339 time. A time without an offset is local time in `time_zone` (an IANA name).
 * Fails with validation_failed (time) for `field` when there is no such time, or none before the year 10000.
 */
export function parseTime(text: string, time_zone: string, field: CoreField): Date {
  const moment = readTime(text, time_zone);
  if (!moment) throw invalid(field, 'time');
  return moment;
}

/** The same without a failure: null when there is no such time. */
export function readTime(text: string, time_zone: string): Date | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms));
  // Date.UTC turns 30 February into a day of March, and the years 0 to 99 into 1900 to 1999. No zone shifts a
  // year from 1000 on into that range.
  const exact =
    year >= 1000 &&
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  const offset = match[8];
  if (!exact || (offset && offset !== 'Z' && !/^.(0\d|1[0-4]):[0-5]\d$/.test(offset))) return null;
  const moment = offset ? new Date(local.getTime() - offsetMs(offset)) : inZone(local, time_zone);
  return moment.getUTCFullYear() > 9999 ? null : moment;
}

/** The day of the calendar on which a moment falls in `time_zone` (an IANA name), such as `2026-03-13`. */
export function dateIn(moment: Date, time_zone: string): string {
  return formatsOf(time_zone).date.format(moment);
}

interface Formats {
  date: Intl.DateTimeFormat;
  parts: Intl.DateTimeFormat;
}

/** A market has one zone. To make a format takes longer than the rest of many requests. */
const formats = new Map<string, Formats>();

function formatsOf(time_zone: string): Formats {
  const known = formats.get(time_zone);
  if (known) return known;
  const made = {
    // Swedes write dates as ISO 8601 does.
    date: new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone }),
    parts: new Intl.DateTimeFormat('en-US', {
      timeZone: time_zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  };
  formats.set(time_zone, made);
  return made;
}

/** The date a number of days after another one; before it when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** SQL for the day of the calendar on which a moment falls in `time_zone` (an IANA name). */
export function dayOf(moment: Date, time_zone: string): RawBuilder<string> {
  return sql<string>`(${moment}::timestamptz at time zone ${time_zone})::date`;
}

function offsetMs(offset: string): number {
  const minutes = offset === 'Z' ? 0 : Number(offset.slice(0, 3)) * 60 + Number(offset[0] + offset.slice(4));
  return minutes * 60_000;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The moment at which a clock in the zone shows `local`; the first of two where it shows the time twice. A time
 * that the clock skips is read with the offset before the change.
 */
function inZone(local: Date, time_zone: string): Date {
  const shown = local.getTime();
  const before = shown - zoneOffset(shown - DAY_MS, time_zone);
  const after = shown - zoneOffset(shown + DAY_MS, time_zone);
  const shows = (moment: number) => moment + zoneOffset(moment, time_zone) === shown;
  return new Date(!shows(before) && shows(after) ? after : before);
}

function zoneOffset(moment: number, time_zone: string): number {
  const parts = formatsOf(time_zone).parts.formatToParts(moment);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
