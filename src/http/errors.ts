import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseLanguage, type Language } from '../contract/language.ts';
import type { Dialect } from '../contract/operations.ts';
import { isUnavailable } from '../database/errors.ts';
import { Failure, type FailureCode, invalid } from '../domain/kernel/failure.ts';
import { pathOf } from './request_target.ts';

/** What puts a failure into words: a dialect, or `PLAIN` outside of them all. */
export type Envelope = Pick<Dialect, 'fail'>;

/** Answers a request with whatever was thrown on its way, logging what is the market's own fault. */
export function answerError(
  envelope: Envelope,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const language = chooseLanguage(request.headers['accept-language']);
  const failure = toFailure(error, language);
  if (failure.code === 'internal') request.log.error({ err: error }, 'request failed');
  if (failure.code === 'unavailable' && error !== failure)
    request.log.warn({ err: error }, 'database unavailable');
  const { status, body } = envelope.fail(failure, language, request.id);
  reply
    .code(status)
    .headers({ 'x-request-id': request.id, 'cache-control': NEVER_STORED, ...hint(failure, status) })
    .send(body);
}

/** Answers are for one caller at one moment. */
export const NEVER_STORED = 'private, no-store';

/** The envelope of whatever belongs to no dialect. Its codes are the failures' own. */
export const PLAIN: Envelope = {
  fail({ code }) {
    const status = PLAIN_STATUS[code] ?? 500;
    return { status, body: { error: { code, message: STATUS_CODES[status] } } };
  },
};

const PLAIN_STATUS: Partial<Record<FailureCode, number>> = {
  validation_failed: 400,
  not_found: 404,
  request_timeout: 408,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  headers_too_large: 431,
  unavailable: 503,
};

/** The dialect that a URL belongs to by its prefix, or `PLAIN`. */
export function findEnvelope(dialects: Dialect[], url: string): Envelope {
  const path = pathOf(url);
  return dialects.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`)) ?? PLAIN;
}

/** What was thrown as a failure; what nobody expected is `internal`. */
export function toFailure(error: unknown, language: Language): Failure {
  if (error instanceof Failure) return error;
  const { code, statusCode } = (error ?? {}) as Thrown;
  // The caller hung up within the body. The database's connections break with the same code, but no status.
  if (code === 'ECONNRESET' && statusCode === 400) return cutShort(language);
  if (isUnavailable(error)) return new Failure('unavailable');
  // Files of the docs page that are none, whatever their names try.
  if (code === 'FST_ERR_STATIC' || statusCode === 403) return new Failure('not_found');
  return FROM_FRAMEWORK[code ?? '']?.(language) ?? new Failure('internal');
}

interface Thrown {
  code?: string;
  statusCode?: number;
}

const FROM_FRAMEWORK: Record<string, (language: Language) => Failure> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Failure('payload_too_large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Failure('unsupported_media_type'),
  FST_ERR_MAX_PARAM_LENGTH: () => new Failure('uri_too_long'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: cutShort,
  FST_ERR_BAD_URL: (language) =>
    invalid('path', 'path_encoding', { zh: '百分号编码无效', en: 'is not valid percent-encoding' }[language]),
};

function cutShort(language: Language): Failure {
  const message = { zh: '长度与 Content-Length 不符', en: 'is not as long as Content-Length says' };
  return invalid('body', 'body_length', message[language]);
}

/** How long to wait, in seconds, before a try can succeed where the failure does not say. */
const RETRY_AFTER = 5;

/** Headers that tell the caller what to do next. */
function hint({ code, details }: Failure, status: number): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer' };
  if (status === 429 || status === 503) return { 'retry-after': String(details?.retry_after ?? RETRY_AFTER) };
  if (code === 'idempotency_in_progress') return { 'retry-after': '1' };
  if (code === 'method_not_allowed') return { allow: String(details?.allow) };
  return {};
}
