import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { at } from './document_error.ts';
import { type Fields, listFields, shareProperties } from './fields.ts';
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
    (function (exports) { ${compile(document, parameters, { coerceTypes: 'array' })} })({});
    (function (exports) { ${compile(document, bodies, {})} })({});`;
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
  /** Present for an object, unless a combination of schemas describes it. */
  fields?: Fields;
}

/** The fields of an object. Unknown ones are refused if it is closed. */
export interface Fields {
  known: Record<string, Validator>;
  required: string[];
  closed: boolean;
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

/** Writes the statements that put the validators of the parts into `validators`, each with those of its fields. */
function compile(document: Document, parts: Parts, options: Options): string {
  const ajv = new Ajv2020({
    ...options,
    useDefaults: true,
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    // One error is enough to refuse. 200,000 bad items would give 200,000 errors.
    allErrors: false,
    // Shared functions in place of a copy at each reference.
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  ajv.addVocabulary(['components', 'parts']);
  formats.default(ajv);
  for (const [name, text] of Object.entries(PLAIN)) ajv.addFormat(name, text);
  const definitions: Record<string, Schema> = {};
  const share = shareProperties(definitions);
  const prepare = (schema: Schema) => mapSchema(schema, (node) => share(forAjv(node)));
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const root = {
    components: { schemas: mapValues(schemas, prepare) },
    parts: mapValues(parts, prepare),
    definitions,
  };
  ajv.addSchema(root, 'document');
  const keys = Object.keys(parts);
  const fields = new Map<string, Fields>();
  const references = new Set<string>();
  for (const key of keys) {
    const part = `#/parts/${key}`;
    const found = listFields(root, part);
    for (const [reference, those] of found) fields.set(reference, those);
    const needed = [part, ...[...found.values()].flatMap(({ known }) => Object.values(known))];
    // An object calls the validators of its fields if Ajv has compiled them before, and has copies otherwise.
    for (const reference of needed.reverse()) at(key, () => ajv.getSchema(`document${reference}`));
    for (const reference of needed) references.add(reference);
  }
  const exported = Object.fromEntries(
    [...references].map((reference) => [reference, `document${reference}`]),
  );
  return [
    standalone.default(ajv, exported),
    ...[...fields].map(([reference, found]) => `exports['${reference}'].fields = ${writeFields(found)};`),
    ...keys.map((key) => `validators['${key}'] = exports['#/parts/${key}'];`),
  ].join('\n');
}

function writeFields({ known, required, closed }: Fields): string {
  const members = Object.entries(known).map(([name, reference]) => `'${name}': exports['${reference}']`);
  return `{ known: { ${members.join(', ')} }, required: ${JSON.stringify(required)}, closed: ${closed} }`;
}

function forAjv(schema: Schema): Schema {
  const { discriminator, ...rest } = withoutProse(withoutWidth(acceptRefused(schema))) as Tagged;
  // Ajv does not support `mapping`. The constants of the branches say the same.
  const tag = discriminator && { discriminator: { propertyName: discriminator.propertyName } };
  return patternFirst({ ...rest, ...tag });
}

/**
 * Makes Ajv match an anchored pattern before it measures the text: the words of such a pattern describe the whole
 * value, bounds included.
 */
function patternFirst(schema: Schema): Schema {
  const { pattern, ...rest } = schema;
  if (!/^\^.*\$$/s.test(String(pattern))) return schema;
  // Ajv takes allOf first.
  return { ...rest, allOf: [{ pattern }, ...((rest.allOf as Schema[]) ?? [])] };
}

/** The format of a number says its width in other languages; `minimum` and `maximum` are what is validated. */
function withoutWidth(schema: Schema): Schema {
  const { format, ...rest } = schema;
  return WIDTHS.has(format) ? rest : schema;
}

const WIDTHS = new Set<unknown>(['int32', 'int64', 'double']);

type Tagged = Schema & { discriminator?: { propertyName: string } };
