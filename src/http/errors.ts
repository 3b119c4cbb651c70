import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import { chooseLanguage } from '../contract/language.ts';
import type { Dialect } from '../contract/operations.ts';
import { isUnavailable } from '../database/errors.ts';
import { Failure, type FailureCode, invalidInput } from '../domain/kernel/failure.ts';
import { pathOf } from './request_target.ts';

/** What turns a failure into a status and a body: a dialect, or `PLAIN` outside the dialects. */
export type Envelope = Pick<Dialect, 'fail'>;

/** Responds to a request with the error that was thrown, and logs an error that the market caused. */
export function answerError(envelope: Envelope, error: unknown, reply: FastifyReply): void {
  const { request } = reply;
  const language = chooseLanguage(request.headers['accept-language']);
  const failure = toFailure(error);
  reply.failure = failure;
  if (failure.code === 'internal') request.log.error({ err: error }, 'request failed');
  if (failure.code === 'unavailable' && error !== failure)
    request.log.warn({ err: error }, 'database unavailable');
  const { status, body } = envelope.fail(failure, language, request.id);
  reply
    .code(status)
    .headers({
      'content-type': 'application/json',
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'cache-control': NEVER_STORED,
      ...hint(failure, status),
    })
    // Fastify adds a charset to other payloads, and runs no hook when it cannot read the path.
    .send(Buffer.from(JSON.stringify(body)));
}

/** Responses are for one caller at one moment. */
export const NEVER_STORED = 'private, no-store';

/** The envelope outside the dialects. Its codes are the core's own. */
export const PLAIN: Envelope = {
  fail({ code }) {
    const status = PLAIN_STATUS[code] ?? 500;
    return { status, body: { error: { code, message: STATUS_CODES[status] } } };
  },
};

const PLAIN_STATUS: Partial<Record<FailureCode, number>> = {
  validation_failed: 400,
  unauthorized: 401,
  agent_banned: 403,
  invalid_agent_type: 403,
  not_found: 404,
  request_timeout: 408,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  headers_too_large: 431,
  rate_limited: 429,
  too_many_concurrent: 429,
  unavailable: 503,
};

/** The dialect whose prefix the URL has, or `PLAIN`. */
export function findEnvelope(dialects: Dialect[], url: string): Envelope {
  const path = pathOf(url);
  return dialects.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`)) ?? PLAIN;
}

/** The failure for anything thrown; `internal` for what was not expected. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, statusCode } = (error ?? {}) as Thrown;
  // The caller hung up before the end of the body. A broken database connection has the same code without a status.
  if (code === 'ECONNRESET' && statusCode === 400) return cutShort();
  if (isUnavailable(error)) return new Failure('unavailable');
  return FROM_FRAMEWORK[code ?? '']?.() ?? new Failure('internal');
}

interface Thrown {
  code?: string;
  statusCode?: number;
}

const FROM_FRAMEWORK: Record<string, () => Failure> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Failure('payload_too_large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Failure('unsupported_media_type'),
  FST_ERR_MAX_PARAM_LENGTH: () => new Failure('uri_too_long'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: cutShort,
  FST_ERR_BAD_URL: () => invalidInput('path', 'path_encoding'),
};

function cutShort(): Failure {
  return invalidInput('body', 'body_length');
}

/** Seconds to wait before a retry, unless the failure sets another number. */
export const RETRY_AFTER = 5;

/** Response headers that say what to do next. */
function hint({ code, details }: Failure, status: number): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer' };
  if (status === 429 || status === 503) return { 'retry-after': String(details?.retry_after ?? RETRY_AFTER) };
  if (code === 'idempotency_in_progress') return { 'retry-after': '1' };
  if (code === 'method_not_allowed') return { allow: String(details?.allow) };
  return {};
}
