/** `listJobs` of `jobs` is `list`, `withdrawFromJob` is `withdraw`, `listMatches` stays. */
export function shorten(operationId: string, tag: string): string {
  const noun = tag.replace(/[ys]$/, '').replace(/^./, (first) => first.toUpperCase());
  return operationId.replace(new RegExp(`(From)?${noun}(ies|y|s)?(?=[A-Z]|$)`), '');
}
