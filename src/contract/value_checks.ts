import type { SentError } from '../domain/kernel/field_errors.ts';
import { type ValueRule, value_rules } from '../domain/kernel/value_rules.ts';

/**
 * Finds the values of a body that break one of `rules`, which are keyed by path: one fault for each path, in an array
 * the first item. Leaves out what the schema refuses: `refused` lists the paths of such values.
 */
export function* findRuleFaults(
  body: unknown,
  rules: Record<string, readonly ValueRule[]>,
  refused: string[],
): Generator<SentError> {
  for (const [path, named] of Object.entries(rules)) {
    const field = path.split('.*', 1)[0] as string;
    if (refused.some((other) => overlap(other, field))) continue;
    const fault = findFirst(body, path, named);
    if (fault) yield fault;
  }
}

function findFirst(body: unknown, path: string, rules: readonly ValueRule[]): SentError | undefined {
  for (const [sent, value] of listValues(body, path.split('.'))) {
    for (const rule of rules) {
      const params = value_rules[rule](value);
      if (params) return { sent, rule, params };
    }
  }
  return undefined;
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function* listValues(
  value: unknown,
  [step, ...rest]: string[],
  at: string[] = [],
): Generator<[string, unknown]> {
  if (step === undefined) yield [at.join('.'), value];
  else if (typeof value !== 'object' || value === null) return;
  else if (step === '*')
    for (const [i, item] of (value as unknown[]).entries()) yield* listValues(item, rest, [...at, String(i)]);
  else yield* listValues((value as Record<string, unknown>)[step], rest, [...at, step]);
}
