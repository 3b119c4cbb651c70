import type { Failure, FailureCode, Reason } from '../domain/kernel/failure.ts';
import { type Action, type AllowedAction, prepareAction } from './actions.ts';
import type { Dialect } from './operations.ts';

/** Returns the path of the page about a word of an error: a reason, or a code of a dialect. */
export function helpPath(word: string): string {
  return `/docs/errors/${word}`;
}

/** The call that removes the cause of a refusal, by its reason, otherwise its code. */
export type Remedies<Id extends string> = Partial<Record<Reason | FailureCode, Action<Id>>>;

/** Returns what finds the call that removes the cause of a failure; undefined if no single call does. */
export function prepareRemedies(
  dialect: Pick<Dialect, 'prefix' | 'operations' | 'validators'>,
  remedies: Remedies<string>,
): (failure: Failure) => AllowedAction | undefined {
  const shown = new Map(
    Object.entries(remedies).map(([word, action]) => [word, prepareAction(dialect, action)]),
  );
  return ({ code, details }) => shown.get(details?.reason ?? code)?.({ ...details });
}
