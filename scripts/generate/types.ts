import openapiTS, { astToString } from 'openapi-typescript';
import { type Document, listOperations } from './operations.ts';
import { resolve } from './references.ts';
import { acceptRefused, mapSchema, mapValues, type Schema } from './schemas.ts';

/** Writes the TypeScript types of a document as its server sees it. */
export async function writeTypes(document: Document, banner: string): Promise<string> {
  const types = await openapiTS(JSON.stringify(asServed(document)), { silent: true });
  return `${banner}\n\n${astToString(types)}`;
}

/** A field with a default is never missing in a handler, because the validators fill it in. */
function asServed(document: Document): Document {
  const copy = structuredClone(document);
  for (const { parameters, body } of listOperations(copy)) {
    for (const parameter of parameters) {
      const schema = resolve<Schema>(copy, parameter.schema);
      if (schema.default !== undefined) parameter.required = true;
    }
    if (body) body.schema = mapSchema(body.schema, forServer);
  }
  const schemas = (copy.components?.schemas ?? {}) as Record<string, Schema>;
  return {
    ...copy,
    components: { ...copy.components, schemas: mapValues(schemas, (schema) => mapSchema(schema, forServer)) },
  };
}

function forServer(schema: Schema): Schema {
  // The constants of the branches tell them apart. From a discriminator openapi-typescript guesses the values.
  const { discriminator, ...rest } = acceptRefused(schema);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const defaulted = properties.filter(([, property]) => property.default !== undefined).map(([name]) => name);
  if (defaulted.length === 0) return rest;
  return { ...rest, required: [...new Set([...((schema.required ?? []) as string[]), ...defaulted])] };
}
