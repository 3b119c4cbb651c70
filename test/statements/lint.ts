import type { Node } from 'libpg-query';
import { loadModule, parseSync } from 'libpg-query';
import { findJoins } from './joins.ts';
import { findVolatile } from './volatile.ts';

await loadModule();

/** What a statement does that a distributed Postgres refuses or cannot do on one node. */
export type Rule =
  | 'join_across_owners'
  | 'correlated_across_owners'
  | 'values_with_subquery'
  | 'volatile_in_case'
  | 'volatile_in_coalesce'
  | 'volatile_in_returning'
  | 'volatile_in_do_update';

/** A broken rule, and the tables or the function that break it. */
export interface Problem {
  rule: Rule;
  detail: string;
}

/** What to do instead. */
export const FIXES: Record<Rule, string> = {
  join_across_owners:
    'name the owner of both tables in the condition, or read the second table by ids in a second statement',
  correlated_across_owners: 'compare the owner columns inside the subquery, or read it in a second statement',
  values_with_subquery: 'read the value first, or write insert … select',
  volatile_in_case: 'bind the value as a parameter: trx.now for a time',
  volatile_in_coalesce: 'bind the value as a parameter: trx.now for a time',
  volatile_in_returning: 'return the columns, and compute in the market',
  volatile_in_do_update: 'bind the value as a parameter, or take it from excluded',
};

/**
 * Checks a statement, or several in one text, against the rules of a distributed Postgres. `equal` names for each
 * parameter the first one with an equal value: by default they are all different. Fails for a text that is not SQL.
 */
export function lint(text: string, equal: readonly number[] = []): Problem[] {
  const problems = (parseSync(text).stmts ?? []).flatMap(({ stmt }) => [
    ...findJoins(stmt as Node, (number) => equal[number - 1] ?? number),
    ...findVolatile(stmt),
  ]);
  const distinct = new Map(problems.map((problem) => [`${problem.rule} ${problem.detail}`, problem]));
  return [...distinct.values()];
}
