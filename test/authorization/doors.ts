import type { Operation } from '../support/contract.ts';
import type { Request } from '../support/market.ts';
import type { Kind } from './secrets.ts';
import * as table from './table.ts';
import type { WatchedMarket } from './watched_market.ts';

/** One way into the market, as the table is held to it. */
export interface Door {
  name: 'aipod' | 'shrimp';
  table: Record<string, table.Row | table.Row[]>;
  operations: Map<string, Operation>;
  /** What is to be read through it, by whom it is for. */
  tells: Kind[];
  call(id: string, request: Request): Promise<{ status: number; body: unknown }>;
  /** What a refusal says that its caller may branch on. */
  readRefusal(body: never): string[];
}

export function openAipod({ market }: WatchedMarket): Door {
  return {
    name: 'aipod',
    table: table.aipod,
    operations: market.contract.operations,
    tells: ['artifact', 'dispute', 'email', 'feedback', 'key_name', 'memory', 'notes'],
    call: (id, request) => market.call(id as keyof typeof table.aipod, request),
    readRefusal: ({ data }: { data: { details: { reason: string } } }) => [data.details.reason],
  };
}

export function openShrimp({ shrimp }: WatchedMarket): Door {
  return {
    name: 'shrimp',
    table: table.shrimp,
    operations: shrimp.contract.operations,
    tells: [
      'artifact',
      'audit',
      'dispute',
      'email',
      'feedback',
      'key_name',
      'message',
      'proposal',
      'reference',
    ],
    call: (id, request) => shrimp.call(id as keyof typeof table.shrimp, request),
    readRefusal: ({ error }: { error: { code: string; details: { reason?: string } | null } }) =>
      [error.code, error.details?.reason].filter((word) => word !== undefined),
  };
}
