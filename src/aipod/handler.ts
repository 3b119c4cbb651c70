import type { Traits } from '../../generated/aipod.operations.ts';
import type { operations } from '../../generated/aipod.types.ts';
import type { Registry } from '../contract/operations.ts';

/** The handler of one operation of the AIPod document. */
export type Handler<Id extends keyof operations> = Registry<operations, Traits>[Id];
