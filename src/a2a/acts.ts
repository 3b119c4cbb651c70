import type { AllowedAction } from '../contract/actions.ts';
import { invalidParam, isObject, RpcError } from './rpc.ts';

/** What a data part asks for: an operation of the market, and the parts of its request. */
export interface Act {
  operation_id: OperationId;
  bid_id: string | undefined;
  body: Record<string, unknown> | undefined;
}

/** The operations that a message can be. With `new` it posts a job, in that API; the others are about a task. */
const OPERATIONS = {
  createJob: 'new',
  createTask: 'new',
  acceptBid: 'bid',
  rejectBid: 'bid',
  inviteWorker: 'task',
  updateJob: 'task',
  deleteJob: 'task',
  disputeJob: 'task',
  retractDispute: 'task',
  createArtifact: 'task',
  sendMessage: 'task',
} as const;

export type OperationId = keyof typeof OPERATIONS;

/** Whether an operation posts a job. */
export function isPosting(id: OperationId): id is 'createJob' | 'createTask' {
  return OPERATIONS[id] === 'new';
}

/** An act that a caller can send next, when it has added what is needed. */
interface NextAct {
  operation_id: string;
  body?: Record<string, unknown>;
  needs: string[];
}

/** What the caller can do with its task next, as data parts. */
export function toActs(allowed: readonly AllowedAction[]): NextAct[] {
  return allowed.flatMap(({ operation_id, body, needs }) => {
    if (!isKnown(operation_id)) return [];
    const added = OPERATIONS[operation_id] === 'bid' ? ['bid_id', ...needs] : needs;
    return [{ operation_id, ...(body && { body }), needs: added }];
  });
}

/**
 * Reads a data part: `{operation_id, bid_id, body}`, or without `operation_id` the body of `createJob`. Throws an
 * `RpcError` for what fits no operation.
 */
export function readAct(data: unknown, part: string): Act {
  if (!isObject(data)) throw invalidParam(`${part}.data`, 'must be an object.');
  const { operation_id = undefined, ...rest } = data;
  if (operation_id === undefined) return { operation_id: 'createJob', bid_id: undefined, body: data };
  if (typeof operation_id !== 'string' || !isKnown(operation_id)) {
    const known = Object.keys(OPERATIONS).join(', ');
    throw new RpcError(
      'UNSUPPORTED_OPERATION',
      `A message cannot be ${JSON.stringify(operation_id)}, only ${known}.`,
    );
  }
  const { bid_id, body, needs: _, ...others } = rest;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw invalidParam(
      `${part}.data.${other}`,
      'is not a known field: fields of the operation go into body.',
    );
  if (body !== undefined && !isObject(body)) throw invalidParam(`${part}.data.body`, 'must be an object.');
  const takes_bid = OPERATIONS[operation_id] === 'bid';
  if (takes_bid !== (typeof bid_id === 'string')) {
    throw invalidParam(`${part}.data.bid_id`, takes_bid ? 'must name a bid.' : 'is not a known field here.');
  }
  return { operation_id, bid_id: takes_bid ? String(bid_id) : undefined, body };
}

function isKnown(id: string): id is OperationId {
  return Object.hasOwn(OPERATIONS, id);
}
