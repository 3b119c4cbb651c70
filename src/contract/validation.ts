import { Failure } from '../domain/kernel/failure.ts';
import type { Part, SchemaError } from './operations.ts';

/** The errors of a part's validator, as a failure that names each field with the keyword that refused it. */
export function toValidationFailure(errors: SchemaError[], part: Part): Failure {
  const found = errors.slice(0, MAX_FIELDS).map((error) => {
    const { keyword, params } = correctType(error, part);
    return { sent: locate(error) || part, keyword, params };
  });
  return new Failure('validation_failed', { errors: found });
}

/** Validators stop at the first error; an `anyOf` still reports one for each of its branches. */
const MAX_FIELDS = 10;

/**
 * Parameters arrive as text, and numbers among them are validated by a format that is named like the type: report
 * the type. A query value that is not a string was given more than once.
 */
function correctType(error: SchemaError, part: Part): Pick<SchemaError, 'keyword' | 'params'> {
  const is_text = error.keyword === 'type' && String(error.params.type).split(',').includes('string');
  if (part === 'query' && is_text) return { ...error, keyword: 'repeated' };
  const { format } = error.params;
  if (error.keyword !== 'format' || (format !== 'integer' && format !== 'number')) return error;
  return { keyword: 'type', params: { type: format } };
}

/** The path in dots of the refused property, which includes a missing or unknown one. */
function locate({ instancePath, params }: SchemaError): string {
  const steps = instancePath.split('/').slice(1).map(unescapeStep);
  const named =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return [...steps, ...(named === undefined ? [] : [String(named)])].join('.');
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
