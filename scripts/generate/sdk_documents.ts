import { type Document, isPaged, listOperations, type Operation, type Pages } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';

/**
 * Writes a document as the user of its SDK sees it: responses without their envelope, no header that the
 * client sets itself, lists marked as such, and no unused schema.
 */
export function describeForSdk(document: Document): Document {
  const copy = structuredClone(document);
  const operations = listOperations(copy);
  for (const operation of operations) {
    const { source, parameters } = operation;
    source.parameters = parameters.filter(({ name }) => !SET_BY_CLIENT.includes(name));
    const data = takeData(copy, operation);
    if (isPaged(operation)) source['x-redoclyPagination'] = describePages(copy, data);
  }
  // Each operation now lists them itself.
  for (const path of Object.values(copy.paths ?? {})) delete path.parameters;
  typeCodes(copy, operations);
  // It explains envelopes, headers and retries, which the client handles.
  delete copy.info?.description;
  dropUnused(copy);
  return copy;
}

/**
 * Writes such a document for TypeScript. Arguments and body are one object there, so every body is required: an
 * optional body is an object whose fields are all optional. `ifVersion` takes the place of If-Match.
 */
export function flattenArguments(document: Document): Document {
  const copy = structuredClone(document);
  for (const { source, parameters } of listOperations(copy)) {
    const body = source.requestBody && resolve<Schema>(copy, source.requestBody);
    if (body) source.requestBody = { ...body, required: true };
    source.parameters = parameters.filter(({ name }) => name !== 'If-Match');
  }
  return copy;
}

const SET_BY_CLIENT = ['Idempotency-Key'];

/** Puts the `data` of the success envelope in its place, and returns its schema. */
function takeData(document: Document, { source, responses }: Operation): Schema {
  const [status = '', media] = Object.entries(responses).find(([status]) => status < '300') ?? [];
  const envelope = media && resolve<Schema>(document, media.schema);
  const schema = (envelope?.properties as Record<string, Schema> | undefined)?.data;
  if (!schema) throw new Error(`${source.operationId} has no envelope in its response`);
  const description = resolve<Schema>(document, source.responses?.[status]).description;
  Object.assign(source.responses as Schema, {
    [status]: { description, content: { 'application/json': { schema } } },
  });
  return resolve<Schema>(document, schema);
}

function describePages(document: Document, data: Schema): Pages {
  const properties = Object.entries(data.properties as Record<string, Schema>);
  const at = 'pagination' in (data.properties as Schema) ? '/pagination' : '';
  const [rows] = properties.find(([, schema]) => resolve<Schema>(document, schema).type === 'array') ?? [];
  return {
    style: 'cursor',
    cursorParam: 'cursor',
    nextCursor: `${at}/cursor`,
    hasMore: `${at}/has_more`,
    items: `/${rows}`,
  };
}

/** A numeric `code` of errors is one of the statuses that the document declares. */
function typeCodes({ components }: Document, operations: Operation[]): void {
  const reply = components?.schemas?.ErrorReply as { properties?: { code?: Schema } } | undefined;
  if (reply?.properties?.code?.type !== 'integer') return;
  const statuses = operations.flatMap(({ source }) => Object.keys(source.responses ?? {})).map(Number);
  const errors = [...new Set(statuses)].filter((status) => status >= 400).sort((a, b) => a - b);
  reply.properties.code = { type: 'integer', enum: errors };
}

function dropUnused(document: Document): void {
  const { schemas = {}, ...others } = document.components ?? {};
  const used = new Set<string>();
  const visit = (node: unknown) => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit([document.paths, others]);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  document.components = { ...others, schemas: Object.fromEntries(kept) };
}
