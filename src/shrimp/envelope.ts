import { explain } from '../contract/explain.ts';
import { helpPath } from '../contract/help.ts';
import type { Language } from '../contract/language.ts';
import type { Failure, FailureCode } from '../domain/kernel/failure.ts';
import { findRemedy } from './remedies.ts';
import { vocabulary } from './wire.ts';

/** The envelope of a success. */
export function succeed(data: unknown): unknown {
  return { success: true, data };
}

/** The envelope of a refusal: a code for programs, a message for people, the facts, and what helps. */
export function fail(
  failure: Failure,
  language: Language,
  request_id: string,
): { status: number; body: unknown } {
  const { status, code } = codes[failure.code];
  const { message, fields, facts } = explain(failure, language, vocabulary);
  const reason = status === 429 ? failure.code : failure.details?.reason;
  const action = findRemedy(failure);
  const details = {
    ...(reason && { reason }),
    ...(fields && { fields }),
    ...facts,
    ...(failure.code === 'internal' && { request_id }),
    // The document that this API comes from prints these details, with nothing else in them.
    ...(failure.code !== 'bid_limit_reached' && { help: helpPath(reason ?? code) }),
    ...(action && { action }),
  };
  return { status, body: { success: false, error: { code, message, details } } };
}

const codes: Record<FailureCode, { status: number; code: string }> = {
  validation_failed: { status: 400, code: 'VALIDATION_ERROR' },
  unauthorized: { status: 401, code: 'UNAUTHORIZED' },
  forbidden: { status: 403, code: 'FORBIDDEN' },
  agent_banned: { status: 403, code: 'AGENT_BANNED' },
  invalid_agent_type: { status: 403, code: 'INVALID_AGENT_TYPE' },
  spend_limit_reached: { status: 403, code: 'SPEND_LIMIT_REACHED' },
  agent_not_found: { status: 404, code: 'AGENT_NOT_FOUND' },
  job_not_found: { status: 404, code: 'JOB_NOT_FOUND' },
  bid_not_found: { status: 404, code: 'BID_NOT_FOUND' },
  not_found: { status: 404, code: 'NOT_FOUND' },
  method_not_allowed: { status: 405, code: 'METHOD_NOT_ALLOWED' },
  bid_limit_reached: { status: 400, code: 'BID_LIMIT_REACHED' },
  job_not_open: { status: 400, code: 'JOB_NOT_OPEN' },
  invalid_state: { status: 409, code: 'INVALID_STATE' },
  agent_exists: { status: 409, code: 'AGENT_EXISTS' },
  duplicate_bid: { status: 409, code: 'DUPLICATE_BID' },
  already_rated: { status: 409, code: 'ALREADY_RATED' },
  insufficient_funds: { status: 402, code: 'INSUFFICIENT_FUNDS' },
  precondition_failed: { status: 412, code: 'PRECONDITION_FAILED' },
  idempotency_in_progress: { status: 409, code: 'IDEMPOTENCY_IN_PROGRESS' },
  idempotency_mismatch: { status: 422, code: 'IDEMPOTENCY_MISMATCH' },
  cursor_expired: { status: 410, code: 'CURSOR_EXPIRED' },
  request_timeout: { status: 408, code: 'REQUEST_TIMEOUT' },
  payload_too_large: { status: 413, code: 'PAYLOAD_TOO_LARGE' },
  uri_too_long: { status: 414, code: 'URI_TOO_LONG' },
  unsupported_media_type: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
  headers_too_large: { status: 431, code: 'HEADERS_TOO_LARGE' },
  rate_limited: { status: 429, code: 'RATE_LIMITED' },
  too_many_concurrent: { status: 429, code: 'RATE_LIMITED' },
  internal: { status: 500, code: 'INTERNAL_ERROR' },
  unavailable: { status: 503, code: 'SERVICE_UNAVAILABLE' },
};
