import { invalidInput } from '../domain/kernel/failure.ts';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import { checkText } from './text_checks.ts';
import { toValidationFailure } from './validation.ts';

/**
 * Validates the parts of a call: first its text, then each part by its generated validator, which fills
 * defaults in and turns the text of parameters into numbers. Fails with validation_failed at the first error.
 */
export function validateCall(operation: Operation, call: Call): void {
  checkText('path', call.path);
  checkText('query', call.query);
  checkPresence(operation, call);
  checkText('body', call.body);
  for (const part of ORDER) {
    const validate = operation.validators[part];
    const is_absent = part === 'body' && call.body === undefined;
    if (!validate || is_absent || validate(call[part])) continue;
    throw toValidationFailure(validate.errors ?? [], part);
  }
}

/** The first part at fault is the one that the refusal names. */
const ORDER = ['path', 'body', 'query', 'headers'] as const;

function checkPresence({ body: rule }: Operation, { body }: Call): void {
  if (body === undefined && rule === 'required') throw invalidInput('body', 'body_missing');
  // An optional body must not accept a literal null.
  if (body === null) throw invalidInput('body', 'body_null');
}
