/** Statements that may break the rules of a distributed Postgres. */
export interface Allowed {
  /** The function that builds them: `src/domain/jobs/bids.ts, place`. */
  builder: string;
  /** Their fingerprints, as the tests print them. */
  statements: string[];
  reason: string;
}

export const allowed: readonly Allowed[] = [];
