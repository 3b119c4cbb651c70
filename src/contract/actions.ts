import type { Dialect, OperationRow } from './operations.ts';

/** A call of an operation, as far as it is known before the caller makes it. */
export interface Action<Id extends string> {
  operation: Id;
  /** Fields of the body that have these values. */
  body?: Record<string, unknown>;
  /** Fields of the body that the call needs beside those that its schema requires. */
  needs?: string[];
}

/** A call as a response shows it. */
export interface AllowedAction {
  operation_id: string;
  method: OperationRow['method'];
  /** A parameter whose value the caller chooses stays in braces. */
  path: string;
  /** Null for a request without a body. */
  body: Record<string, unknown> | null;
  needs: string[];
}

/** Returns what shows an action for the values of its path parameters. */
export function prepareAction(
  { prefix, operations, validators }: Pick<Dialect, 'prefix' | 'operations' | 'validators'>,
  { operation, body, needs = [] }: Action<string>,
): (path: Record<string, string | null>) => AllowedAction {
  const row = operations[operation];
  if (!row) throw new Error(`There is no operation ${operation}.`);
  const required = validators[row.validators.body ?? '']?.fields?.required ?? [];
  const missing = [...required, ...needs].filter((field) => !(body && field in body));
  const shown = { operation_id: operation, method: row.method };
  const rest = { body: row.body === 'none' ? null : (body ?? {}), needs: missing };
  return (path) => ({
    ...shown,
    path: prefix + row.path.replaceAll(/:(\w+)/g, (_, name: string) => path[name] ?? `{${name}}`),
    ...rest,
  });
}
