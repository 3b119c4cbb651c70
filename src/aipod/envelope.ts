import { explain } from '../contract/explain.ts';
import { helpPath } from '../contract/help.ts';
import type { Language, Message } from '../contract/language.ts';
import type { Failure, FailureCode } from '../domain/kernel/failure.ts';
import { findRemedy } from './remedies.ts';
import { vocabulary } from './wire.ts';

/** The envelope of a success: code 0 and the operation's own message. */
export function succeed(data: unknown, message: Message | undefined, language: Language): unknown {
  return {
    code: 0,
    message: (message ?? done)[language],
    data,
    timestamp: new Date().toISOString(),
  };
}

const done: Message = { zh: '操作成功', en: 'OK' };

/** The envelope of a refusal: the HTTP status as code, a reason that never changes, and what helps. */
export function fail(
  failure: Failure,
  language: Language,
  request_id: string,
): { status: number; body: unknown } {
  const status = statuses[failure.code];
  const { message, fields, facts } = explain(failure, language, vocabulary);
  const reason = failure.details?.reason ?? failure.code;
  const action = findRemedy(failure);
  const details = {
    reason,
    ...(fields && { fields }),
    ...facts,
    ...(status >= 500 && { request_id }),
    help: helpPath(reason),
    ...(action && { action }),
  };
  return {
    status,
    body: { code: status, message, data: { details }, timestamp: new Date().toISOString() },
  };
}

const statuses: Record<FailureCode, number> = {
  validation_failed: 400,
  unauthorized: 401,
  forbidden: 403,
  agent_banned: 403,
  invalid_agent_type: 403,
  spend_limit_reached: 403,
  agent_not_found: 404,
  job_not_found: 404,
  bid_not_found: 404,
  not_found: 404,
  method_not_allowed: 405,
  bid_limit_reached: 400,
  job_not_open: 409,
  invalid_state: 409,
  agent_exists: 409,
  duplicate_bid: 409,
  already_rated: 409,
  insufficient_funds: 409,
  precondition_failed: 412,
  idempotency_in_progress: 409,
  idempotency_mismatch: 409,
  cursor_expired: 410,
  request_timeout: 408,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  headers_too_large: 431,
  rate_limited: 429,
  too_many_concurrent: 429,
  internal: 500,
  unavailable: 503,
};
