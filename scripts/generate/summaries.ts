/** The English part of a summary, which follows the Chinese one. */
export function englishOf(summary = ''): string {
  return summary.split(' · ').at(-1) ?? '';
}
