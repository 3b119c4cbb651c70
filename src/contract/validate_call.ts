import { Failure } from '../domain/kernel/failure.ts';
import type { SentError } from '../domain/kernel/field_errors.ts';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import { findFaults } from './validation.ts';
import { findRuleFaults } from './value_checks.ts';

/**
 * Validates a call: text, schemas, and the rules that a value breaks by itself. The generated validators fill
 * defaults in and turn the text of parameters into numbers. Fails with validation_failed, which lists the faults of
 * all parts, up to `MAX_FAULTS`.
 */
export function validateCall(operation: Operation, call: Call): void {
  settleEmptyBody(operation, call);
  dropEmptyParameters(operation, call);
  const errors: SentError[] = [];
  for (const fault of listFaults(operation, call)) {
    errors.push(fault);
    if (errors.length === MAX_FAULTS) break;
  }
  if (errors.length > 0) throw new Failure('validation_failed', { errors });
}

const MAX_FAULTS = 20;

function* listFaults({ validators, body: rule, rules = {} }: Operation, call: Call): Generator<SentError> {
  const { path, query, headers } = validators;
  if (path) yield* findFaults('path', call.path, path);
  const misplaced = checkPresence(rule, call.body);
  if (misplaced) yield { sent: 'body', rule: misplaced, params: {} };
  else if (validators.body && call.body !== undefined) {
    const refused: string[] = [];
    for (const fault of findFaults('body', call.body, validators.body)) {
      refused.push(fault.sent);
      yield fault;
    }
    yield* findRuleFaults(call.body, rules, refused);
  }
  if (query) yield* findFaults('query', call.query, query);
  if (headers) yield* findFaults('headers', call.headers, headers);
}

/**
 * An empty body counts as absent: null where a body is optional, null and `{}` where none is taken. Many clients send
 * them with every request.
 */
function settleEmptyBody({ body: rule }: Operation, call: Call): void {
  const { body } = call;
  if (rule === 'required' || typeof body !== 'object') return;
  const is_empty =
    body === null || (rule === 'none' && !Array.isArray(body) && Object.keys(body).length === 0);
  if (is_empty) call.body = undefined;
}

function checkPresence(rule: Operation['body'], body: unknown) {
  if (rule === 'none' && body !== undefined) return 'body_unexpected';
  if (rule === 'required' && body === undefined) return 'body_missing';
  return body === null ? 'body_null' : null;
}

/** A parameter without a value counts as absent if it can be left out. Forms and API clients send such parameters. */
function dropEmptyParameters({ validators: { query: validate } }: Operation, call: Call): void {
  const query = call.query as Record<string, unknown>;
  const { known = {}, required = [] } = validate?.fields ?? {};
  for (const [name, value] of Object.entries(query)) {
    if (value === '' && Object.hasOwn(known, name) && !required.includes(name)) delete query[name];
  }
}
