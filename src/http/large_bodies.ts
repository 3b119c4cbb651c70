import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Operation } from '../contract/bind.ts';
import type { Market } from '../contract/execute.ts';
import { isLarge, MAX_ELEMENTS, MAX_LARGE_ELEMENTS, parseBody } from '../contract/json_body.ts';
import { takesLargeBody } from '../contract/large_body.ts';
import { BODY_LIMIT, type OperationRow } from '../contract/operations.ts';
import { Failure } from '../domain/kernel/failure.ts';

/**
 * Reads no more than `BODY_LIMIT` of a body unless its operation and its dialect allow the caller more. Fails with
 * payload_too_large, before the body is read if its length is stated.
 */
export function capLargeBodies(scope: FastifyInstance, market: Market): void {
  scope.addHook('preParsing', async (request, _reply, payload) => {
    const { operation } = request.routeOptions.config;
    if (!operation || !canBeLarge(operation, request)) return payload;
    return (await isAllowed(operation, request, market)) ? payload : capBody(request);
  });
}

/** Parses a body. A large one, if its caller can send one, at a pace that leaves the thread to others. */
export async function parseAtPace(request: FastifyRequest, bytes: Buffer, market: Market): Promise<unknown> {
  const { operation } = request.routeOptions.config;
  const can_be_large = operation && operation.body_limit > BODY_LIMIT && isLarge(bytes);
  if (!can_be_large || !(await isAllowed(operation, request, market))) return parseBody(bytes, MAX_ELEMENTS);
  return market.limits.inPace(callerOf(request), () => parseBody(bytes, MAX_LARGE_ELEMENTS));
}

function isAllowed(operation: Operation, request: FastifyRequest, market: Market): Promise<boolean> {
  const { actor, params: path } = request;
  return takesLargeBody(operation, { path, actor, address: request.address }, market);
}

function callerOf(request: FastifyRequest) {
  return { agent_id: request.actor?.agent_id ?? null, address: request.address };
}

/** Whether a body can have more than `BODY_LIMIT`, as far as the headers say: a chunked one states no length. */
function canBeLarge({ body_limit }: Pick<OperationRow, 'body_limit'>, { raw }: FastifyRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = raw.headers;
  return body_limit > BODY_LIMIT && (encoding !== undefined || Number(length ?? 0) > BODY_LIMIT);
}

/** The bytes of a body up to `BODY_LIMIT`. */
function capBody({ raw }: FastifyRequest): Readable {
  if (Number(raw.headers['content-length'] ?? 0) > BODY_LIMIT) throw new Failure('payload_too_large');
  return Readable.from(readUpTo(BODY_LIMIT, raw));
}

async function* readUpTo(limit: number, raw: IncomingMessage): AsyncGenerator<Buffer> {
  let size = 0;
  // The default would destroy the connection before the refusal is sent.
  for await (const chunk of raw.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) throw new Failure('payload_too_large');
    yield chunk;
  }
}
