import type { operations, Traits } from '../../generated/aipod.types.ts';
import type { Registry } from '../contract/operations.ts';

/** The handler of one operation of the AIPod document. */
export type Handler<Id extends keyof operations> = Registry<operations, Traits>[Id];
