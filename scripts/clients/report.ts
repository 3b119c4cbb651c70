import type { Outcome } from './check.ts';

/** Returns a Markdown table with a row for each tool. */
export function describeTable(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ tool, version, reading, types, numbered, any, job, failed_job }) => [
    tool,
    version,
    reading.length === 0 ? 'clean' : count(reading.length, 'complaint'),
    types === null ? '–' : types.length === 0 ? 'ok' : count(types.length, 'error'),
    types === null ? '–' : [...numbered, ...any.map((name) => `any in ${name}`)].join(', ') || 'none',
    job ?? (failed_job === null ? 'not run' : 'FAILED'),
  ]);
  const head = ['tool', 'version', 'reads', 'strict types', 'numbered names, `any`', 'job on a live market'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Returns what is wrong with each of these tools, with the first lines of each kind. */
export function describeFaults(outcomes: Outcome[]): string {
  return outcomes
    .map(({ tool, reading, types, failed_job }) =>
      [`\n${tool}`, ...[...reading.slice(0, 5), ...(types ?? []).slice(0, 5)], failed_job ?? '']
        .filter((line) => line !== '')
        .join('\n  '),
    )
    .join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
