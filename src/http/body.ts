import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chooseLanguage, type Language } from '../contract/language.ts';
import type { BodyRule } from '../contract/operations.ts';
import { Failure, invalid } from '../domain/kernel/failure.ts';

/**
 * Reads bodies as JSON in UTF-8 and nothing else. An empty body is none, whatever its media type.
 * Fails with validation_failed on `body`, or with unsupported_media_type.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) =>
      parse(bytes, chooseLanguage(request.headers['accept-language'])),
  );
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) => {
    if (bytes.length > 0) throw new Failure('unsupported_media_type');
  });
}

/** Refuses a body where none is taken, unread: its type and size are then no matter. Fails with validation_failed. */
export function refuseBody(rule: BodyRule, { headers, raw }: FastifyRequest, language: Language): void {
  const present = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (present && rule === 'none') throw refuse('body_unexpected', language);
  // Of no body the type is no matter either, and one that is none at all would be refused.
  if (!present) delete raw.headers['content-type'];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer, language: Language): unknown {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw refuse('body_utf8', language);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse('body_json', language, `: ${(error as SyntaxError).message}`);
  }
}

function refuse(rule: keyof typeof MESSAGES, language: Language, more = ''): Failure {
  return invalid('body', rule, MESSAGES[rule][language] + more);
}

const MESSAGES = {
  body_unexpected: { zh: '此操作不接受请求体', en: 'must be empty: this operation takes none' },
  body_utf8: { zh: '不是有效的 UTF-8', en: 'must be valid UTF-8' },
  body_json: { zh: '不是有效的 JSON', en: 'must be valid JSON' },
};
