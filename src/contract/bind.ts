import assert from 'node:assert/strict';
import type { Dialect, OperationRow, Part, Serializer, Validator } from './operations.ts';

/** An operation with the functions that carry it out, looked up once at boot. */
export interface Operation extends Omit<OperationRow, 'validators' | 'serializer'> {
  id: string;
  dialect: Dialect;
  validators: { [P in Part]?: Validator };
  serialize: Serializer;
  handle: Handler;
}

/** A handler without its types: its results are `Result`s. */
export type Handler = (context: object, input: object) => Promise<unknown>;

/** Binds each operation of a dialect. Throws when a handler, validator or serializer is missing. */
export function bindOperations(dialect: Dialect): Operation[] {
  return Object.entries(dialect.operations).map(([id, row]) => {
    const { validators, serializer, ...facts } = row;
    const find = <T>(what: string, table: Record<string, T>, key: string): T => {
      assert(table[key], `${dialect.name}: operation ${id} has no ${what} ${key}`);
      return table[key];
    };
    return {
      ...facts,
      id,
      dialect,
      validators: Object.fromEntries(
        Object.entries(validators).map(([part, key]) => [part, find('validator', dialect.validators, key)]),
      ),
      serialize: find('serializer', dialect.serializers, serializer),
      handle: find('handler', dialect.handlers, id) as Handler,
    };
  });
}
