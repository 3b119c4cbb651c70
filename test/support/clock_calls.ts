// Calls in SQL that read a clock. The market reads it in src/database/clock.ts alone.

const functions = 'now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday';
const values = 'current_timestamp|current_date|current_time|localtimestamp|localtime';
const words = 'now|today|tomorrow|yesterday';

const patterns = [
  // Not a method, as in Date.now().
  new RegExp(`(?<!(?<!pg_catalog)\\.|\\w)(${functions})\\s*\\(\\s*\\)`, 'gi'),
  new RegExp(`\\bfn(<[^>]*>)?\\(\\s*['"\`](${functions})['"\`]`, 'gi'),
  new RegExp(`(?<![.\\w])(${values})\\b`, 'gi'),
  // 'now'::timestamptz and date 'today', but not :'now', which src/demo.ts fills in.
  new RegExp(`(?<!:)'(${words})'\\s*::`, 'gi'),
  new RegExp(`\\b(date|timestamptz?|timestamp with(out)? time zone|time)\\s+'(${words})'`, 'gi'),
];

/** The calls in a text of TypeScript or SQL that make Postgres read its clock. Comments on their own lines do not count. */
export function findClockCalls(text: string): string[] {
  const code = text.replaceAll(/^\s*(--|\/\/|\/?\*).*$/gm, '');
  return patterns.flatMap((pattern) => code.match(pattern) ?? []);
}
