import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_ELEMENTS, parseBody } from '../contract/json_body.ts';
import type { BodyRule } from '../contract/operations.ts';
import { Failure, invalidInput } from '../domain/kernel/failure.ts';

/**
 * Reads bodies as JSON in UTF-8 and nothing else, with `parse`. An empty body counts as absent, whatever its media
 * type. Fails with validation_failed for `body`, or with unsupported_media_type.
 */
export function readBodies(
  app: FastifyInstance,
  parse: (request: FastifyRequest, bytes: Buffer) => Promise<unknown>,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) =>
      bytes.length === 0 ? undefined : parse(request, bytes),
  );
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) => {
    if (bytes.length > 0) throw new Failure('unsupported_media_type');
  });
}

/**
 * Settles a body before Fastify parses it. For an operation that takes none it reads only a body that can be an
 * empty one: JSON of at most `MAX_EMPTY_BYTES`. Fails with validation_failed for any other.
 */
export async function settleBody(rule: BodyRule, request: FastifyRequest): Promise<void> {
  const { headers } = request.raw;
  const is_present = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (is_present && rule !== 'none') return;
  if (is_present) request.body = await readSmallBody(request);
  // Without a body the Content-Type is irrelevant, and Fastify would refuse an invalid one.
  delete headers['content-type'];
  delete headers['transfer-encoding'];
  delete headers['content-length'];
}

/** `{}` and null, with white space around them, are shorter. */
const MAX_EMPTY_BYTES = 256;

/**
 * The value of a small JSON body; what exceeds the limit is left unread. Fails with validation_failed for another body.
 */
async function readSmallBody({ raw }: FastifyRequest): Promise<unknown> {
  const { 'content-type': type = '', 'content-length': length = '0' } = raw.headers;
  const is_json = /^application\/json *(;|$)/i.test(type);
  if (!is_json || Number(length) > MAX_EMPTY_BYTES) throw invalidInput('body', 'body_unexpected');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    // The default would destroy the connection before the refusal is sent.
    for await (const chunk of raw.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_EMPTY_BYTES) throw new Error('too large');
    }
    if (size === 0) return undefined;
    return parseBody(Buffer.concat(chunks), MAX_ELEMENTS);
  } catch {
    throw invalidInput('body', 'body_unexpected');
  }
}
