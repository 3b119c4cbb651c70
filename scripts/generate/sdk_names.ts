/** `listJobs` of `jobs` is `list`, `withdrawFromJob` is `withdraw`, `takeNextTask` is `next`, `listMatches` stays. */
export function shorten(operationId: string, tag: string): string {
  const noun = tag.replace(/[ys]$/, '').replace(/^./, (first) => first.toUpperCase());
  const name = operationId.replace(new RegExp(`(From)?${noun}(ies|y|s)?(?=[A-Z]|$)`), '');
  return name === 'takeNext' ? 'next' : name;
}
