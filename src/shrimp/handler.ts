import type { Traits } from '../../generated/shrimp.operations.ts';
import type { operations } from '../../generated/shrimp.types.ts';
import type { Registry } from '../contract/operations.ts';

/** The handler of one operation of the Shrimp Market document. */
export type Handler<Id extends keyof operations> = Registry<operations, Traits>[Id];
