import { Failure } from './failure.ts';

/** The versions of a record that a change can start from; null for any. */
export type Versions = number[] | null;

/** Refuses a change of a locked record whose version the caller has not seen. Fails with precondition_failed. */
export function checkVersion({ version }: { version: number }, versions: Versions): void {
  if (versions && !versions.includes(version)) throw new Failure('precondition_failed', { version });
}
