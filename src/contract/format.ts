/** Rounds a score or a rate to four decimals. */
export function fourDecimals(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** Rounds a mean rating to one decimal. */
export function oneDecimal(mean: number): number {
  return Math.round(mean * 10) / 10;
}

/** Writes a time as RFC 3339 in UTC; null stays null. */
export function time(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
