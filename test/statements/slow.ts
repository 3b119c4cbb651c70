/** A function of the market whose statements may touch more rows than a page has use for. */
export interface Slow {
  sender: string;
  problems: string[];
  reason: string;
  /** It depends on the moment, so the list can have it in vain. */
  at_times?: true;
}

// This list may only shrink: the test fails when nothing needs an entry.
export const slow: readonly Slow[] = [
  {
    sender: 'src/domain/access/keys.ts, readActors',
    problems: ['reads all of api_key', 'touches too many rows'],
    reason: 'Reads up to 500 keys in use at once. While keys are few, Postgres joins all of them.',
    at_times: true,
  },
  {
    sender: 'src/domain/admin/analytics.ts, readFigures',
    problems: ['reads all of agent', 'touches too many rows'],
    reason: 'Counts the whole market for its admins, a large one for a twentieth of the time at most.',
  },
  {
    sender: 'src/domain/jobs/job_lists.ts, readRows',
    problems: ['touches too many rows'],
    reason: 'A list that is sifted reads 100 rows at a time, of each state.',
  },
  {
    sender: 'src/domain/jobs/job_texts.ts, findOpen',
    problems: ['touches too many rows'],
    reason:
      'The index lists all OPEN jobs with a letter or a pair of letters before the first 1,001 are read.',
  },
  {
    sender: 'src/domain/jobs/matches.ts, matchWorkers',
    problems: ['touches too many rows'],
    reason: 'Ranks at most 500 workers for each tag of a job.',
  },
  {
    sender: 'src/domain/memories.ts, listMemories',
    problems: ['touches too many rows'],
    reason: 'A total counts up to 10,001 entries.',
  },
  {
    sender: 'src/domain/sweeper.ts, sweep',
    problems: ['reads all of idempotency', 'touches too many rows'],
    reason: 'While the table is small, Postgres reads all of it for each part of the deletion.',
  },
  {
    sender: 'src/domain/webhooks/work.ts, awaitDeliveries',
    problems: [
      'reads all of webhook',
      'reads all of agent',
      'reads all of event_counter',
      'touches too many rows',
    ],
    reason:
      'Looks at all enabled webhooks, as their worker does each second. Only a move of a test clock waits so.',
    at_times: true,
  },
];
