import { invalid } from '../domain/kernel/failure.ts';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import type { Language, Message } from './language.ts';
import { checkText } from './text_checks.ts';
import { toValidationFailure } from './validation.ts';

/**
 * Validates the parts of a call: first its text, then each part by its generated validator, which fills
 * defaults in and turns the text of parameters into numbers. Fails with validation_failed at the first fault.
 */
export function validateCall(operation: Operation, call: Call, language: Language): void {
  checkText('path', call.path, language);
  checkText('query', call.query, language);
  checkPresence(operation, call, language);
  checkText('body', call.body, language);
  for (const part of ORDER) {
    const validate = operation.validators[part];
    const is_absent = part === 'body' && call.body === undefined;
    if (!validate || is_absent || validate(call[part])) continue;
    throw toValidationFailure(validate.errors ?? [], part, language);
  }
}

/** The first part at fault is the one that the refusal names. */
const ORDER = ['path', 'body', 'query', 'headers'] as const;

function checkPresence({ body: rule }: Operation, { body }: Call, language: Language): void {
  if (body === undefined && rule === 'required') throw refuse('body_missing', language);
  // An optional body must not accept a literal `null`.
  if (body === null) throw refuse('body_null', language);
}

function refuse(rule: keyof typeof MESSAGES, language: Language) {
  return invalid('body', rule, MESSAGES[rule][language]);
}

const MESSAGES = {
  body_missing: { zh: '缺少请求体', en: 'must be present: this operation needs one' },
  body_null: { zh: '应当是 object 类型', en: 'must be object' },
} satisfies Record<string, Message>;
