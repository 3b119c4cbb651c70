import { readStatements, type Statement } from '../support/statements.ts';
import { type Allowed, allowed } from './allowed.ts';
import { FIXES, lint, type Problem } from './lint.ts';

/** A rule that a function of the market breaks, with one of the statements that break it. */
export interface Violation extends Problem {
  sender: string;
  text: string;
}

/** Compares the statements of all tests of this run with the list of those allowed. Returns a text for each error. */
export function listErrors(): string[] {
  const { refused, unneeded } = compare(findViolations(readStatements()), allowed);
  return [
    ...refused.map(describe),
    ...unneeded.map(
      (one) => `Remove this entry of test/statements/allowed.ts, no statement needs it: ${one}`,
    ),
  ];
}

/** Finds what breaks a rule of a distributed Postgres, each function and problem once. */
export function findViolations(texts: Iterable<Statement>): Violation[] {
  const distinct = new Map(Array.from(texts, (one) => [`${one.equal} ${one.text}`, one]));
  const found = [...distinct.values()].flatMap(({ text, equal, sender }) =>
    lint(text, equal).map((problem) => ({ ...problem, sender, text })),
  );
  const names = new Map(found.map((one) => [nameOf(one), one]));
  return [...names.keys()].sort().map((name) => names.get(name) as Violation);
}

/** The violations that the list does not allow, and the entries of the list that nothing violates. */
export function compare(violations: Violation[], list: readonly Allowed[]) {
  const listed = new Set(
    list.flatMap(({ sender, breaks }) =>
      Object.entries(breaks).flatMap(([rule, details]) =>
        details.map((detail) => `${sender}: ${rule}, ${detail}`),
      ),
    ),
  );
  const found = new Set(violations.map(nameOf));
  return {
    refused: violations.filter((violation) => !listed.has(nameOf(violation))),
    unneeded: [...listed].filter((name) => !found.has(name)),
  };
}

/** The violation as the list names it, the statement, and what to do. */
export function describe(violation: Violation): string {
  return `${nameOf(violation)} · ${violation.text.replaceAll(/\s+/g, ' ').trim()} · ${FIXES[violation.rule]}`;
}

function nameOf({ sender, rule, detail }: Violation): string {
  return `${sender}: ${rule}, ${detail}`;
}
