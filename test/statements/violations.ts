import { type BuiltText, readBuiltTexts } from '../support/sent_texts.ts';
import { type Allowed, allowed } from './allowed.ts';
import { FIXES, fingerprint, lint, type Problem } from './lint.ts';

/** A statement of the market that breaks rules. */
export interface Violation {
  fingerprint: string;
  builder: string;
  text: string;
  problems: Problem[];
}

/** Compares the statements of all tests of this run with the list of those allowed. Returns a text for each error. */
export function listViolations(): string[] {
  const { refused, unneeded } = compare(findViolations(readBuiltTexts()), allowed);
  return [
    ...refused.map(describe),
    ...unneeded.map((one) => `No test needs this entry of test/statements/allowed.ts: ${one}`),
  ];
}

/** Finds the statements that break a rule of a distributed Postgres, each once. */
export function findViolations(texts: Iterable<BuiltText>): Violation[] {
  const found = new Map<string, Violation>();
  const distinct = new Map(Array.from(texts, (one) => [`${one.equal} ${one.text}`, one]));
  for (const { text, equal, builder } of distinct.values()) {
    const problems = lint(text, equal);
    if (problems.length > 0) {
      const id = fingerprint(text);
      found.set(id, { fingerprint: id, builder, text, problems });
    }
  }
  return [...found.values()].sort((one, other) => (one.builder < other.builder ? -1 : 1));
}

/** Violations that the list does not allow, and statements on the list that break no rule or no longer exist. */
export function compare(violations: Violation[], allowed: readonly Allowed[]) {
  const listed = new Set(allowed.flatMap(({ statements }) => statements));
  const found = new Set(violations.map(({ fingerprint }) => fingerprint));
  return {
    refused: violations.filter(({ fingerprint }) => !listed.has(fingerprint)),
    unneeded: allowed.flatMap(({ builder, statements }) =>
      statements.filter((one) => !found.has(one)).map((one) => `${one} of ${builder}`),
    ),
  };
}

/** The statement, the rules that it breaks and what to do instead. */
export function describe({ fingerprint, builder, text, problems }: Violation): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].map((rule) => {
    const details = problems.filter((problem) => problem.rule === rule).map(({ detail }) => detail);
    return `  ${rule} (${details.join(', ')}): ${FIXES[rule]}`;
  });
  return [`${fingerprint} of ${builder}: ${text.replaceAll(/\s+/g, ' ').trim()}`, ...rules].join('\n');
}
