import { basePath, describeOperations } from './operation_table.ts';
import { type Document, listOperations, type Operation } from './operations.ts';
import { resolve } from './references.ts';
import { shorten } from './sdk_names.ts';

/** The name of an operation in an SDK: `market.jobs.list` is listJobs. */
export interface Name {
  group: string;
  name: string;
  operationId: string;
  summary: string;
  /** The type of the method. */
  kind: 'list' | 'read' | 'write' | 'edit';
}

/** Groups a document's operations by tag, under names without the tag's noun. */
export function nameOperations(document: Document): Name[] {
  const names = new Map<string, Name>();
  for (const [operationId, row] of describeOperations(document)) {
    const { tag: group, summary, method, paged, if_match } = row;
    const name = shorten(operationId, group);
    const other = names.get(`${group}.${name}`)?.operationId;
    if (other) throw new Error(`${other} and ${operationId} would both become ${group}.${name}: rename one`);
    const kind = paged ? 'list' : method === 'GET' ? 'read' : if_match ? 'edit' : 'write';
    names.set(`${group}.${name}`, { group, name, operationId, summary, kind });
  }
  return [...names.values()];
}

/** A client of a dialect as a package has it: `Shrimp`, for the dialect `shrimp`. */
export interface ClientOf {
  dialect: string;
  client: string;
  document: Document;
}

/** A named operation, and what the document says of it. */
export type Method = Name & { operation: Operation };

/** Lists the methods of a client, in the document's order. */
export function listMethods(document: Document): Method[] {
  const operations = new Map(listOperations(document).map((one) => [one.operationId, one]));
  return nameOperations(document).map((name) => ({
    ...name,
    operation: operations.get(name.operationId) as Operation,
  }));
}

/** Lists the schemas of a document by name. */
export function listSchemas(document: Document): string[] {
  return Object.keys(document.components?.schemas ?? {});
}

/** Writes the module of a client: its type, with the schemas as a namespace, and its methods by tag. */
export function writeGroups({ dialect, client, document }: ClientOf): string {
  const methods = listMethods(document);
  const schemas = listSchemas(document).join(', ');
  const type = ({ name, operationId, kind, operation }: Method) =>
    `${comment(operation)}    ${name}: methods.${TYPES[kind]}<Ops['${operationId}']>;`;
  const value = (method: Method) =>
    `      ${method.name}: ${method.kind === 'list' ? 'list' : 'call'}(${place(document, method)}),`;
  const writeValue = (members: Method[]) => {
    const object = `{\n${members.map(value).join('\n')}\n    }`;
    const feed = members.find(isFeed);
    return feed ? `follow(${place(document, feed)}, ${object})` : object;
  };
  return `import * as methods from '../operations.js';
import type { Client } from '../send.js';
import type { Ops, ${schemas} } from './${dialect}.js';

/** A client: the operations grouped by tag, and \`request\` for all others. */
export interface ${client} extends methods.Requests {
${eachGroup(methods, (group, members) => `  ${group}: ${writeFeedType(members)}{\n${members.map(type).join('\n')}\n  };`)}
}

/** The types of the document. */
export declare namespace ${client} {
  export { ${schemas} };
}

/** The path of the API. */
export const PREFIX = '${basePath(document)}';

export function group(client: Client): ${client} {
  const { call, list, follow, request } = methods.bind(client);
  return {
    request,
${eachGroup(methods, (group, members) => `    ${group}: ${writeValue(members)},`)}
  };
}
`;
}

/** Whether a client follows an operation without an end: `market.events()` repeats listEvents. */
export function isFeed({ operationId }: { operationId: string }): boolean {
  return operationId === 'listEvents';
}

function writeFeedType(members: Method[]): string {
  const feed = members.find(isFeed);
  return feed ? `methods.Follow<Ops['${feed.operationId}']> & ` : '';
}

const TYPES = { list: 'Listing', read: 'Read', write: 'Write', edit: 'Edit' };

/** The operation as a client sends it: where its arguments go, and whether it needs a key. */
function place(document: Document, { operationId, operation }: Method): string {
  const { method, path, parameters, body, body_rule, source } = operation;
  const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const fields = resolve<{ properties?: object }>(document, body?.schema ?? {}).properties ?? {};
  const twice = parameters.find(({ name }) => name in fields);
  // Arguments are one object.
  if (twice) throw new Error(`${operationId} has two arguments named ${twice.name}: rename one`);
  const rows = source['x-redoclyPagination']?.items.slice(1);
  return JSON.stringify({
    method: method.toUpperCase(),
    path,
    ...(query.length > 0 && { query }),
    ...(body_rule !== 'none' && { body: true }),
    ...(source.security?.length === 0 && { public: true }),
    ...(rows && { rows }),
  });
}

/** The summary and the whole description, where an editor shows them. */
function comment({ source: { summary = '', description = '' } }: Operation): string {
  const lines = `${summary}\n\n${description}`.trim().replaceAll('*/', '*\\/').split('\n');
  return `    /**\n${lines.map((line) => `     * ${line}`.trimEnd()).join('\n')}\n     */\n`;
}

function eachGroup(methods: Method[], write: (group: string, members: Method[]) => string): string {
  const groups = [...new Set(methods.map(({ group }) => group))];
  return groups
    .map((one) =>
      write(
        one,
        methods.filter(({ group }) => group === one),
      ),
    )
    .join('\n');
}
