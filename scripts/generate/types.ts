import openapiTS, { astToString } from 'openapi-typescript';
import { type Document, listOperations, type Operation, resolve } from './operations.ts';
import { mapSchema, mapValues, type Schema } from './schemas.ts';

/** Writes the TypeScript types of a document as its server sees it, and the traits of its operations. */
export async function writeTypes(document: Document, banner: string): Promise<string> {
  const types = await openapiTS(JSON.stringify(asServed(document)), { silent: true });
  return `${banner}\n\n${astToString(types)}\n${writeTraits(listOperations(document))}`;
}

/** The validators fill defaults in, so what has one is never missing in a handler. */
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
  // The branches' constants tell them apart; from a discriminator the tag's values would be guessed.
  const { discriminator, ...rest } = schema;
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const defaulted = properties.filter(([, property]) => property.default !== undefined).map(([name]) => name);
  if (defaulted.length === 0) return rest;
  return { ...rest, required: [...new Set([...((schema.required ?? []) as string[]), ...defaulted])] };
}

function writeTraits(operations: Operation[]): string {
  const lines = operations.map(({ operationId, method, source, parameters }) => {
    const traits = [
      `public: ${source.security?.length === 0}`,
      `transaction: '${transaction(method, source)}'`,
      `reissues: ${source['x-idempotency'] === 'reissue'}`,
      `conditional: ${parameters.some(({ name }) => name === 'If-Match')}`,
    ];
    return `    ${operationId}: { ${traits.join('; ')} };`;
  });
  return `/**
 * What the server must know of an operation beyond its shape.
 *
 * - \`public\`: it needs no credential (\`security: []\`).
 * - \`transaction\`: 'none' reads from the pool, 'market' runs in one transaction opened for it,
 *   'own' opens its transactions itself (\`x-transaction: own\`).
 * - \`reissues\`: tried again under its \`Idempotency-Key\` it makes a new secret (\`x-idempotency: reissue\`).
 * - \`conditional\`: it takes \`If-Match\`.
 */
export interface Traits {
${lines.join('\n')}
}
`;
}

function transaction(method: string, source: Operation['source']): 'none' | 'own' | 'market' {
  if (method === 'get') return 'none';
  return source['x-transaction'] === 'own' ? 'own' : 'market';
}
