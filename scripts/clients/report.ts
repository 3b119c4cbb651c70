import type { Outcome } from './check.ts';

/** Returns a Markdown table with a row for each tool. */
export function describeTable(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ tool, version, reading, types, numbered, any, job, failed_job }) => [
    tool,
    version,
    reading.length === 0 ? 'clean' : count(reading.length, 'complaint'),
    types === null ? '–' : types.length === 0 ? 'ok' : count(types.length, 'error'),
    types === null ? '–' : [...numbered, ...any.map((name) => `any in ${name}`)].join(', ') || 'none',
    failed_job === null ? (job ?? 'not run') : `FAILED ${job}`.trim(),
  ]);
  const head = ['tool', 'version', 'reads', 'strict types', 'numbered names, `any`', 'job on a live market'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Returns what is wrong with a tool's clients: of each kind, at most ten lines. */
export function describeFaults({ reading, types, numbered, any, failed_job }: Outcome): string {
  const named = [...numbered, ...any.map((name) => `any in ${name}`)];
  const kinds = [reading, types ?? [], named, failed_job?.split('\n') ?? []];
  return kinds.flatMap((faults) => faults.slice(0, 10).map((fault) => `  ${fault}`)).join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
