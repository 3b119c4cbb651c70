import localize from 'ajv-i18n/localize/zh/index.js';
import { Failure } from '../domain/kernel/failure.ts';
import type { Language, Message } from './language.ts';
import type { Part, SchemaError } from './operations.ts';

/** What the validator of a part found, as a failure that names each field and says what it should be. */
export function toValidationFailure(errors: SchemaError[], part: Part, language: Language): Failure {
  const plain = errors.slice(0, MAX_FIELDS).map((error) => asType(error, part));
  if (language === 'zh') translate(plain);
  const fields = plain.map((error) => ({
    path: clip(locate(error) || part),
    message: clip(
      PLAINLY[error.keyword]?.[language] ?? `${error.message ?? error.keyword}${listAllowed(error)}`,
    ),
  }));
  return new Failure('validation_failed', { fields });
}

// The package exports the function itself, whatever its types say.
const translate = localize as unknown as (errors: SchemaError[]) => void;

/** Validators stop at the first fault; an `anyOf` still has one for each of its branches. */
const MAX_FIELDS = 10;

/** Names of properties and patterns come back in answers, whose documents bound their length. */
const MAX_TEXT = 200;

/** Where Ajv's own words are about the schema, and say little of what was sent. */
const UNKNOWN: Message = { zh: '未知字段', en: 'is not known here' };
const PLAINLY: Record<string, Message> = {
  required: { zh: '缺少该字段', en: 'is missing' },
  additionalProperties: UNKNOWN,
  unevaluatedProperties: UNKNOWN,
  repeated: { zh: '不可重复', en: 'is given more than once' },
};

/**
 * Parameters that come as text are held to a format named like their type: say the type. Of a query only what
 * is there twice is no text.
 */
function asType(error: SchemaError, part: Part): SchemaError {
  const is_text = error.keyword === 'type' && String(error.params.type).split(',').includes('string');
  if (part === 'query' && is_text) return { ...error, keyword: 'repeated' };
  const { format } = error.params;
  if (error.keyword !== 'format' || (format !== 'integer' && format !== 'number')) return error;
  return { ...error, keyword: 'type', params: { type: format }, message: `must be ${format}` };
}

/** The path in dots of the property at fault, which for a missing or surplus one is its own. */
function locate({ instancePath, params }: SchemaError): string {
  const steps = instancePath.split('/').slice(1).map(unescapeStep);
  const named =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return [...steps, ...(named === undefined ? [] : [String(named)])].join('.');
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Ajv says that a value is not among the allowed ones without saying which they are. */
function listAllowed({ params }: SchemaError): string {
  const allowed = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue]);
  const values = (allowed as unknown[]).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return values.length > 0 ? `: ${values.join(', ')}` : '';
}

function clip(text: string): string {
  // What a cut leaves of a surrogate pair goes too.
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).replace(/\p{Cs}$/u, '')}…`;
}
