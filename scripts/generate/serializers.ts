import fastJson, { type Options } from 'fast-json-stringify';
import { at } from './document_error.ts';
import { bundleModule } from './modules.ts';
import { type Document, listOperations } from './operations.ts';
import { resolve } from './references.ts';
import { mapSchema, mapValues, mergeNull, type Schema, withoutProse } from './schemas.ts';

/** Writes a serializer for each successful JSON response of each operation, keyed `listAgents.200`. */
export async function writeSerializers(document: Document, banner: string): Promise<string> {
  // As one schema a nullable value is written at once. For a `oneOf` the serializer would validate it first.
  const prepare = (schema: Schema) => mapSchema(schema, (node) => withoutProse(mergeNull(document, node)));
  const components = {
    schemas: mapValues((document.components?.schemas ?? {}) as Record<string, Schema>, prepare),
  };
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
