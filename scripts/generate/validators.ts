import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { at } from './documents.ts';
import { bundleModule } from './modules.ts';
import { type Document, listOperations, type Operation } from './operations.ts';
import { resolve } from './references.ts';
import { acceptRefused, mapSchema, mapValues, type Schema, withoutProse } from './schemas.ts';

/** The schemas of the parts of requests, keyed `createTask.body`. */
type Parts = Record<string, Schema>;

/**
 * Writes a validator for each part of each operation: `.query` for every one, since none takes parameters
 * that it does not name; `.path`, `.headers` and `.body` where it has any.
 */
export async function writeValidators(document: Document, banner: string): Promise<string> {
  const { bodies, parameters } = collectParts(document);
  const code = `
    export const validators = {};
    (function (exports) { ${compile(document, parameters, { coerceTypes: 'array' })} })(validators);
    (function (exports) { ${compile(document, bodies, {})} })(validators);`;
  return bundleModule(code, banner);
}

/** Writes the types of what `writeValidators` writes. */
export function declareValidators(document: Document, banner: string): string {
  const { bodies, parameters } = collectParts(document);
  const keys = [...Object.keys(parameters), ...Object.keys(bodies)];
  return `${banner}

/** Why a part was refused. \`instancePath\` is a JSON Pointer into the part. */
export interface ValidationError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Validates a part of a request and fills its defaults in. After a refusal \`errors\` says why. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

export declare const validators: {
${keys.map((key) => `  '${key}': Validator;`).join('\n')}
};
`;
}

/** Names the parts of an operation's requests that have a validator. Every operation has one for its query. */
export function listParts(document: Document, operation: Operation): Part[] {
  const { body, parameters } = schemasOf(document, operation);
  return (['path', 'query', 'headers', 'body'] as const).filter((part) =>
    part === 'body' ? body : parameters[part],
  );
}

type Part = 'path' | 'query' | 'headers' | 'body';

function collectParts(document: Document): { bodies: Parts; parameters: Parts } {
  const bodies: Parts = {};
  const all: Parts = {};
  for (const operation of listOperations(document)) {
    const { operationId } = operation;
    const { body, parameters } = schemasOf(document, operation);
    for (const [part, schema] of Object.entries(parameters)) all[`${operationId}.${part}`] = schema;
    if (body) bodies[`${operationId}.body`] = body;
  }
  return { bodies, parameters: all };
}

function schemasOf(
  document: Document,
  operation: Operation,
): { body: Schema | undefined; parameters: Partial<Record<Part, Schema>> } {
  const path = parametersIn('path', document, operation);
  const headers = parametersIn('header', document, operation);
  return {
    body: operation.body?.schema,
    parameters: {
      query: parametersIn('query', document, operation),
      ...(hasProperties(path) && { path }),
      // A request carries many more headers than an operation names, all in lower case.
      ...(hasProperties(headers) && { headers: { ...headers, additionalProperties: true } }),
    },
  };
}

function parametersIn(place: string, document: Document, { parameters }: Operation): Schema {
  const here = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => ({
      ...parameter,
      key: place === 'header' ? parameter.name.toLowerCase() : parameter.name,
    }));
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ key, schema }) => [key, plainNumbers(document, schema)])),
    required: here.filter(({ required }) => required).map(({ key }) => key),
    additionalProperties: false,
  };
}

function hasProperties(schema: Schema): boolean {
  return Object.keys(schema.properties as object).length > 0;
}

/**
 * The form of a number in a URL, as programs write it. Ajv alone would also accept `' 5'`, `0x10`, `Infinity`,
 * and enough digits to become Infinity, which passes every bound.
 */
const PLAIN: Record<string, RegExp> = {
  integer: /^-?(0|[1-9][0-9]{0,15})$/,
  number: /^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,25})?(e(\+?[0-9]{1,2}|-[0-9]{1,3}))?$/i,
};

/** Validates the text of a number against its plain form, before coercion makes it a number. */
function plainNumbers(document: Document, schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const { $ref, ...siblings } = node;
    if ($ref) return { ...plainNumbers(document, resolve(document, node)), ...siblings };
    const type = String(node.type);
    if (!PLAIN[type]) return node;
    // Ajv reads a default beside the property, never within allOf.
    const { default: fallback, ...rest } = node;
    const asText = { type: ['string', type], format: type };
    return { allOf: [asText, rest], ...(fallback !== undefined && { default: fallback }) };
  });
}

function compile(document: Document, parts: Parts, options: Options): string {
  const ajv = new Ajv2020({
    ...options,
    useDefaults: true,
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    // One error is enough to refuse. 200,000 bad items would give 200,000 errors.
    allErrors: false,
    code: { source: true, lines: true },
  });
  ajv.addVocabulary(['components', 'parts']);
  formats.default(ajv);
  for (const [name, text] of Object.entries(PLAIN)) ajv.addFormat(name, text);
  const prepare = (schema: Schema) => mapSchema(schema, forAjv);
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  ajv.addSchema(
    { components: { schemas: mapValues(schemas, prepare) }, parts: mapValues(parts, prepare) },
    'document',
  );
  const references = Object.fromEntries(Object.keys(parts).map((key) => [key, `document#/parts/${key}`]));
  for (const [key, reference] of Object.entries(references)) at(key, () => ajv.getSchema(reference));
  return standalone.default(ajv, references);
}

function forAjv(schema: Schema): Schema {
  const { discriminator, ...rest } = withoutProse(withoutWidth(acceptRefused(schema))) as Tagged;
  // Ajv does not support `mapping`. The constants of the branches say the same.
  return discriminator ? { ...rest, discriminator: { propertyName: discriminator.propertyName } } : rest;
}

/** The format of a number says its width in other languages; `minimum` and `maximum` are what is validated. */
function withoutWidth(schema: Schema): Schema {
  const { format, ...rest } = schema;
  return WIDTHS.has(format) ? rest : schema;
}

const WIDTHS = new Set<unknown>(['int32', 'int64', 'double']);

type Tagged = Schema & { discriminator?: { propertyName: string } };
