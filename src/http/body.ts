import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BodyRule } from '../contract/operations.ts';
import { Failure, invalidInput } from '../domain/kernel/failure.ts';

/**
 * Reads bodies as JSON in UTF-8 and nothing else. An empty body counts as absent, whatever its media type.
 * Fails with validation_failed for `body`, or with unsupported_media_type.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, bytes: Buffer) => parse(bytes),
  );
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) => {
    if (bytes.length > 0) throw new Failure('unsupported_media_type');
  });
}

/** Refuses, before reading it, a body that the operation does not take. Fails with validation_failed. */
export function refuseBody(rule: BodyRule, { headers, raw }: FastifyRequest): void {
  const present = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (present && rule === 'none') throw invalidInput('body', 'body_unexpected');
  // Without a body the Content-Type is irrelevant, and Fastify would refuse an invalid one.
  if (!present) delete raw.headers['content-type'];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw invalidInput('body', 'body_utf8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidInput('body', 'body_json', { problem: (error as SyntaxError).message });
  }
}
