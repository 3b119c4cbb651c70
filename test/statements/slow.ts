/** A function of the market whose statements may touch more rows than a page has use for. */
export interface Slow {
  sender: string;
  problems: string[];
  reason: string;
}

// This list may only shrink: the test fails when nothing needs an entry.
export const slow: readonly Slow[] = [];
