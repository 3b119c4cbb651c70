/** A function of the market whose statements may touch more rows than a page has use for. */
export interface Slow {
  sender: string;
  problems: string[];
  reason: string;
}

// This list may only shrink: the test fails when nothing needs an entry.
export const slow: readonly Slow[] = [
  {
    sender: 'src/domain/admin/analytics.ts, readFigures',
    problems: ['reads all of agent', 'touches too many rows'],
    reason: 'Counts the whole market for its admins, a large one for a twentieth of the time at most.',
  },
  {
    sender: 'src/domain/agents/agents.ts, listAgents',
    problems: ['reads all of agent', 'touches too many rows'],
    reason: 'Only admins filter by ban, and no index is in the order of that list.',
  },
  {
    sender: 'src/domain/jobs/matches.ts, matchWorkers',
    problems: ['touches too many rows'],
    reason: 'Ranks at most 500 workers for each tag of a job.',
  },
  {
    sender: 'src/domain/memories.ts, listMemories',
    problems: ['touches too many rows'],
    reason: 'To do: the total of a list by tag reads every memory that has it.',
  },
  {
    sender: 'src/domain/memory_search.ts, selectMatches',
    problems: ['touches too many rows'],
    reason: 'A search looks at up to 10,000 candidates, for a bounded time.',
  },
  {
    sender: 'src/domain/sweeper.ts, sweep',
    problems: ['reads all of idempotency', 'touches too many rows'],
    reason: 'To do: while the table is small, Postgres reads all of it for each part of the deletion.',
  },
];
