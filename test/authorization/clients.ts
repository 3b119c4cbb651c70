import type { Operation } from '../support/contract.ts';
import type { Request } from '../support/market.ts';
import type { Fixture } from './fixture.ts';
import type { Kind } from './secrets.ts';
import * as table from './table.ts';

/** Calls one dialect, and knows its table of expected outcomes. */
export interface Client {
  name: 'aipod' | 'shrimp';
  table: Record<string, table.Row | table.Row[]>;
  operations: Map<string, Operation>;
  /** The kinds of secrets that the dialect shows to those who may read them. */
  readable_kinds: Kind[];
  call(id: string, request: Request): Promise<{ status: number; body: unknown }>;
  /** The parts of a refusal that a caller can branch on. */
  readRefusal(body: never): string[];
}

export function openAipod({ market }: Fixture): Client {
  return {
    name: 'aipod',
    table: table.aipod,
    operations: market.contract.operations,
    readable_kinds: [
      'artifact',
      'dispute',
      'email',
      'feedback',
      'key_name',
      'memory',
      'message',
      'notes',
      'webhook',
    ],
    call: (id, request) => market.call(id as keyof typeof table.aipod, request),
    readRefusal: ({ data }: { data: { details: { reason: string } } }) => [data.details.reason],
  };
}

export function openShrimp({ shrimp }: Fixture): Client {
  return {
    name: 'shrimp',
    table: table.shrimp,
    operations: shrimp.contract.operations,
    readable_kinds: [
      'artifact',
      'audit',
      'dispute',
      'email',
      'feedback',
      'key_name',
      'message',
      'proposal',
      'reference',
      'report',
      'webhook',
    ],
    call: (id, request) => shrimp.call(id as keyof typeof table.shrimp, request),
    readRefusal: ({ error }: { error: { code: string; details: { reason?: string } | null } }) =>
      [error.code, error.details?.reason].filter((word) => word !== undefined),
  };
}
