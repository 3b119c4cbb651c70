import fastJson, { type Options } from 'fast-json-stringify';
import { at } from './documents.ts';
import { bundleModule } from './modules.ts';
import { type Document, listOperations } from './operations.ts';
import { resolve } from './references.ts';
import { mapSchema, mapValues, type Schema, withoutProse } from './schemas.ts';

/** Writes a serializer for each successful JSON response of each operation, keyed `listAgents.200`. */
export async function writeSerializers(document: Document, banner: string): Promise<string> {
  const prepare = (schema: Schema) => mapSchema(schema, (node) => mergeNull(withoutProse(node)));
  const schemas = mapValues((document.components?.schemas ?? {}) as Record<string, Schema>, prepare);
  const nullable = Object.entries(schemas).map(([name, schema]) => [`${name}${OR_NULL}`, addNull(schema)]);
  const components = { schemas: { ...schemas, ...Object.fromEntries(nullable) } };
  const blocks = collectAnswers(document).map(([key, schema]) => {
    const code = at(key, () => compile({ ...prepare(resolve(document, schema)), $id: key, components }));
    return `(function (module) { ${code}; serializers['${key}'] = module.exports; })({});`;
  });
  return bundleModule(['export const serializers = {};', ...blocks].join('\n'), banner);
}

/** Writes the types of what `writeSerializers` writes. */
export function declareSerializers(document: Document, banner: string): string {
  return `${banner}

/** Writes a response as JSON, without any field that its schema does not name. */
export type Serializer = (envelope: unknown) => string;

export declare const serializers: {
${collectAnswers(document)
  .map(([key]) => `  '${key}': Serializer;`)
  .join('\n')}
};
`;
}

function collectAnswers(document: Document): [key: string, schema: Schema][] {
  return listOperations(document).flatMap(({ operationId, responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, { schema }]): [string, Schema] => [`${operationId}.${status}`, schema]),
  );
}

/**
 * Turns `oneOf` a named schema and null into a reference to that schema with null as a second type. With `oneOf`
 * fast-json-stringify would validate the value, and throw for a field that the schema does not name.
 */
function mergeNull(schema: Schema): Schema {
  const [named, nothing, ...others] = (schema.oneOf ?? []) as Schema[];
  if (!named?.$ref || nothing?.type !== 'null' || others.length > 0) return schema;
  return { $ref: `${named.$ref}${OR_NULL}` };
}

/** Marks the copy of a component that can be null. */
const OR_NULL = '-or-null';

function addNull(schema: Schema): Schema {
  return schema.type
    ? { ...schema, type: [schema.type, 'null'].flat() }
    : { oneOf: [schema, { type: 'null' }] };
}

function compile(schema: Schema): string {
  const options: Options = { mode: 'standalone', inlineValidators: true };
  // In this mode it returns code, although its types say a function.
  const code = fastJson(schema, options) as unknown as string;
  return renumber(code);
}

/** fast-json-stringify numbers merged schemas across the process, so equal inputs would give other names. */
function renumber(code: string): string {
  const numbers = new Map<string, number>();
  return code.replaceAll(/__fjs_merged_(\d+)/g, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return `__fjs_merged_${numbers.get(name)}`;
  });
}
