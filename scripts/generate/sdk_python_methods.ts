import { type Document, listOperations, type Operation, type Parameter } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';
import { isFeed, nameOperations } from './sdk_groups.ts';
import { pythonName } from './sdk_python_text.ts';
import { pythonType } from './sdk_python_types.ts';

/** A method of a Python client. */
export interface Method {
  /** The resource that has it. */
  group: string;
  name: string;
  summary: string;
  description: string;
  http: string;
  path: string;
  public: boolean;
  /** The ids in the path, in its order. */
  ids: Argument[];
  /** The fields of the body; undefined without a body. */
  fields: Argument[] | undefined;
  filters: Argument[];
  if_version: boolean;
  result: string;
  /** For a list: its field with the rows, and their type. */
  rows: { field: string; type: string } | undefined;
  /** Whether `market.<group>()` follows it. */
  feed: boolean;
}

export interface Argument {
  /** Its name in the request. */
  wire: string;
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** Describes the methods for a document without envelopes. Throws when two arguments of one have the same name. */
export function describeMethods(document: Document): Method[] {
  const names = new Map(nameOperations(document).map((name) => [name.operationId, name]));
  return listOperations(document).map((operation) => {
    const { operationId, source, parameters, method, path } = operation;
    const { group = '', name = '' } = names.get(operationId) ?? {};
    const placed = (place: string) =>
      parameters.filter((one) => one.in === place).map((one) => describeParameter(document, one));
    const described = {
      group,
      name: pythonName(name),
      summary: source.summary ?? '',
      description: source.description ?? '',
      http: method.toUpperCase(),
      path,
      public: source.security?.length === 0,
      ids: placed('path'),
      fields: describeFields(document, operation),
      filters: placed('query'),
      if_version: parameters.some((one) => one.name === 'If-Match'),
      feed: isFeed(operation),
      ...describeResult(document, operation),
    };
    checkNames(operationId, described);
    return described;
  });
}

/** Copies a document, with the operations in its texts named as in the client: `acceptBid` as `bids.accept`. */
export function nameMethods(document: Document): Document {
  const calls = nameOperations(document).map(({ operationId, group, name }) => {
    return [`\`${operationId}\``, `\`${group}.${pythonName(name)}\``] as const;
  });
  const names = new Map<string, string>(calls);
  return JSON.parse(JSON.stringify(document).replace(/`\w+`/g, (quoted) => names.get(quoted) ?? quoted));
}

/** The schema of an operation's data, and of its body's fields. */
export function listSchemas(document: Document, operation: Operation): { data: Schema; fields: Schema[] } {
  const [, media] = Object.entries(operation.responses).find(([status]) => status < '300') ?? [];
  const body = operation.body && resolve<Schema>(document, operation.body.schema);
  return {
    data: media?.schema ?? {},
    fields: Object.values((body?.properties as Schema | undefined) ?? {}) as Schema[],
  };
}

function describeParameter(document: Document, parameter: Parameter): Argument {
  const { name, required = false, schema } = parameter;
  const { description = '' } = parameter as { description?: string };
  return { wire: name, name: pythonName(name), type: takenType(document, schema), required, description };
}

function describeFields(document: Document, { body }: Operation): Argument[] | undefined {
  if (!body) return undefined;
  const { properties = {}, required = [] } = resolve<Schema>(document, body.schema);
  const fields = Object.entries(properties as Record<string, Schema>).map(([wire, schema]) => ({
    wire,
    name: pythonName(wire),
    type: takenType(document, schema),
    required: (required as string[]).includes(wire),
    description: String(schema.description ?? resolve<Schema>(document, schema).description ?? ''),
  }));
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

function takenType(document: Document, schema: Schema): string {
  return pythonType(document, schema, { takes: true, prefix: 'types.' });
}

function describeResult(document: Document, operation: Operation): Pick<Method, 'result' | 'rows'> {
  const { data } = listSchemas(document, operation);
  const returned = (schema: Schema) => pythonType(document, schema, { takes: false, prefix: 'types.' });
  const field = operation.source['x-redoclyPagination']?.items.slice(1);
  if (!field) return { result: returned(data), rows: undefined };
  const page = resolve<{ properties: Record<string, Schema> }>(document, data);
  const rows = resolve<{ items: Schema }>(document, page.properties[field]);
  return { result: returned(data), rows: { field, type: returned(rows.items) } };
}

function checkNames(operationId: string, { ids, fields = [], filters }: Method): void {
  const names = [...ids, ...fields, ...filters].map(({ name }) => name);
  const double = [...names, ...OPTIONS].find((name, index, all) => all.indexOf(name) < index);
  if (double) throw new Error(`${operationId} has two arguments with the name ${double}: rename one`);
}

/** What the generated code gives a meaning of its own. */
const OPTIONS = ['if_version', 'idempotency_key', 'timeout', 'retries', 'headers', 'self', 'types'];
