import type { Dialect, OperationRow } from './operations.ts';

/** A call of an operation, as far as it is known before the caller makes it. */
export interface Action<Id extends string> {
  operation: Id;
  /** Fields of the body that have these values. */
  body?: Record<string, unknown>;
  /** Fields of the body that the call needs beside those that its schema requires. */
  needs?: string[];
  /** The query, such as `?after=:cursor`. A name after a colon stands for a value, as in the path. */
  query?: string;
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

/** Returns what shows an action for the values in its path and query. */
export function prepareAction(
  { prefix, operations, validators }: Pick<Dialect, 'prefix' | 'operations' | 'validators'>,
  { operation, body, needs = [], query = '' }: Action<string>,
): (values: Record<string, unknown>) => AllowedAction {
  const row = operations[operation];
  if (!row) throw new Error(`There is no operation ${operation}.`);
  const required = validators[row.validators.body ?? '']?.fields?.required ?? [];
  const missing = [...required, ...needs].filter((field) => !(body && field in body));
  const shown = { operation_id: operation, method: row.method };
  const rest = { body: row.body === 'none' ? null : (body ?? {}), needs: missing };
  const path = prefix + row.path + query;
  return (values) => ({
    ...shown,
    path: path.replaceAll(/:(\w+)/g, (_, name: string) => String(values[name] ?? `{${name}}`)),
    ...rest,
  });
}

/** Returns what shows acts by their actions; an act without one is left out. */
export function prepareActions<Act extends string>(
  dialect: Pick<Dialect, 'prefix' | 'operations' | 'validators'>,
  actions: Record<Act, Action<string> | null>,
): (acts: readonly Act[], values: Record<string, unknown>) => AllowedAction[] {
  const shown = new Map<string, ReturnType<typeof prepareAction>>();
  for (const [act, action] of Object.entries<Action<string> | null>(actions)) {
    if (action) shown.set(act, prepareAction(dialect, action));
  }
  return (acts, values) => acts.flatMap((act) => shown.get(act)?.(values) ?? []);
}
