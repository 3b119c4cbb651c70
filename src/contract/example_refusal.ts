import { Failure, type FailureCode, type FailureDetails, type Reason } from '../domain/kernel/failure.ts';
import type { Language } from './language.ts';
import type { Dialect } from './operations.ts';

/** Returns the body of an example of a refusal, as a dialect sends it. The words are those of a `Failure`. */
export function exampleRefusal(
  { fail }: Pick<Dialect, 'fail'>,
  words: { code: string; reason: string | null },
  language: Language,
): unknown {
  const [code, reason] = [words.code as FailureCode, words.reason as Reason | null];
  const details = { ...(reason && { reason }), ...facts[reason ?? code] };
  const { body } = fail(new Failure(code, details), language, REQUEST_ID);
  const is_dated = typeof body === 'object' && body !== null && 'timestamp' in body;
  return is_dated ? { ...body, timestamp: TIMESTAMP } : body;
}

const job_id = 'job_001';

/** The facts of the examples whose explanations speak of them. */
const facts: Partial<Record<Reason | FailureCode, FailureDetails>> = {
  validation_failed: { errors: [{ sent: 'title', rule: 'required', params: {} }] },
  bid_limit_reached: { job_id, bid_limit: 5, current_bids: 5 },
  duplicate_bid: { job_id, bid_id: 'bid_001' },
  capability_missing: { missing: ['text_generation'] },
  is_active: { job_id },
  direct: { job_id, locked: ['title'] },
  has_bids: { job_id, locked: ['title'] },
  is_banned: { agent_id: 'worker_001' },
  method_not_allowed: { allow: 'GET, POST' },
  precondition_failed: { version: 3 },
  rate_limited: { retry_after: 42 },
  too_many_concurrent: { retry_after: 1 },
  cursor_expired: { cursor: 'WyJldmVudHMiLCJ3b3JrZXJfMDAxIiw0MCwiNzUxIiwiIiwxNzc0NjA3NDAwMDAwXQ' },
};

const REQUEST_ID = '5f3c2a9e-7d41-4c0b-9a52-1f8e6b0d3c77';
const TIMESTAMP = '2026-03-27T10:30:00Z';
