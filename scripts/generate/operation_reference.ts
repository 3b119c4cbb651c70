import { failures, reasons } from '../../src/contract/words.ts';
import { basePath } from './operation_table.ts';
import { type Document, listOperations, type Operation, type Parameter } from './operations.ts';
import { resolve } from './references.ts';
import { mergeNull, type Schema } from './schemas.ts';
import { englishOf } from './summaries.ts';

/** Statuses that every operation can return, or every one with a body. They are listed if an operation explains them. */
const COMMON = ['400', '401', '413', '415', '429', '500', '503'];

/**
 * Writes the operations of a document in short, as Markdown: method, path, summary, the fields of query and body with
 * their types, and the codes of refusals.
 */
export function writeReference(document: Document): string {
  const lines = listOperations(document).map((operation) => writeOperation(document, operation));
  return `# Operations of ${document.info?.title}

\`*\` marks what is required. Every operation can also return 400, 401, 403 (you are banned), 429, 500 and 503, and one with a
body 413 and 415. Every write except a login takes an \`Idempotency-Key\`, and can return 409 because of it; one that takes
\`If-Match\` can return 412.

${lines.join('\n')}
`;
}

function writeOperation(document: Document, operation: Operation): string {
  const { operationId, method, path, source, parameters, body } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const facts = [
    `${englishOf(source.summary)}.`,
    ...(source.security?.length === 0 ? ['No key.'] : []),
    ...(parameters.some(({ name }) => name === 'If-Match') ? ['Takes `If-Match`.'] : []),
    ...(query.length > 0
      ? [`Query: ${query.map((parameter) => writeParameter(document, parameter)).join(', ')}.`]
      : []),
    ...(body ? [`Body: ${writeFields(document, resolve<Schema>(document, body.schema))}.`] : []),
    ...listRefusals(document, operation),
  ];
  return `- \`${method.toUpperCase()} ${basePath(document)}${path}\` ${operationId}: ${facts.join(' ')}`;
}

function writeParameter(document: Document, { name, required, schema }: Parameter): string {
  return `${name}${required ? '*' : ''} ${writeType(document, schema)}`;
}

function writeFields(document: Document, { properties = {}, required = [] }: Schema): string {
  return Object.entries(properties as Record<string, Schema>)
    .map(([name, schema]) => {
      const mark = (required as string[]).includes(name) ? '*' : '';
      return `${name}${mark} ${writeType(document, schema)}`;
    })
    .join(', ');
}

/** A longer enum is shown as a string. */
const MOST_VALUES = 12;

/** A type in one word where it has one: `string`, `date-time`, `CNY|USD`, `string[]`, `{min* number, max* number}`. */
function writeType(document: Document, schema: Schema): string {
  const {
    enum: values,
    type,
    format,
    items,
    properties,
    oneOf,
    ...rest
  } = mergeNull(document, resolve<Schema>(document, schema));
  if (values) return (values as unknown[]).length > MOST_VALUES ? 'string' : (values as unknown[]).join('|');
  if (oneOf) return (oneOf as Schema[]).map((branch) => writeType(document, branch)).join('|');
  if (items) return `${writeType(document, items as Schema)}[]`;
  if (properties) return `{${writeFields(document, { ...rest, properties })}}`;
  const types = [type ?? 'any'].flat() as string[];
  return types.map((one) => (one === 'string' && typeof format === 'string' ? format : one)).join('|');
}

/** The statuses of refusals that not every operation has, each with the codes and reasons that its description names. */
function listRefusals(document: Document, { source }: Operation): string[] {
  const refusals = Object.entries(source.responses ?? {}).flatMap(([status, response]) => {
    if (!/^4/.test(status)) return [];
    const { description } = response as { description?: string };
    const text = description ?? resolve<{ description: string }>(document, response).description;
    const words = [...new Set(text.match(/(?<=`)[a-z_]+(?=`)|\b[A-Z][A-Z_]+\b/g))].filter(isCode);
    const is_common = words.length === 0 ? status !== '404' : COMMON.includes(status) && !description;
    if (is_common) return [];
    return [[status, ...words].join(' ')];
  });
  return refusals.length > 0 ? [`Refusals: ${refusals.join('; ')}.`] : [];
}

/** Whether a word is a code of either API, or a reason, and not one that the introduction explains. */
function isCode(word: string): boolean {
  return (
    !/^(idempotency_|agent_banned$|precondition_failed$)/i.test(word) &&
    (word in reasons || word.toLowerCase() in failures)
  );
}
