import { basePath } from './operation_table.ts';
import type { Document } from './operations.ts';
import { resolve } from './references.ts';
import type { Schema } from './schemas.ts';
import { type ClientOf, isFeed, listMethods, listSchemas, type Method } from './sdk_groups.ts';

/** Writes api.md, which lists the methods and types of every client. */
export function writeReference(clients: ClientOf[]): string {
  return `# Methods and types\n\n${INTRODUCTION}\n${clients.map(writeClient).join('\n')}`;
}

const INTRODUCTION = `Every method also takes the options of a call as its last argument; see the README. \`?\` marks what can be left out.
`;

const FEED =
  '- `market.events({ cursor?, after?, types?, signal?, onGap? })` → `AsyncGenerator<Event>`<br>Yields what happens to you, without an end';

function writeClient({ dialect, client, document }: ClientOf): string {
  const methods = listMethods(document);
  const groups = [...new Set(methods.map(({ group }) => group))].map((group) => {
    const members = methods.filter((one) => one.group === group);
    const feed = members.some(isFeed) ? [FEED] : [];
    return `### ${group}\n\n${[...feed, ...members.map((one) => writeMethod(document, one))].join('\n')}\n`;
  });
  const types = listSchemas(document)
    .map((name) => `\`${name}\``)
    .join(', ');
  return `## ${client}

\`\`\`ts
import { ${dialect} } from '@aipod-market/sdk/${dialect}';
const market = ${dialect}({ url, key });
\`\`\`

${groups.join('\n')}
### Types of ${client}

\`import type { … } from '@aipod-market/sdk/${dialect}'\`, or \`${client}.…\` from \`@aipod-market/sdk\`:

${types}.
`;
}

function writeMethod(document: Document, { group, name, summary, kind, operation }: Method): string {
  const { method, path, parameters, body, responses } = operation;
  const given = parameters.filter((one) => one.in !== 'header').map((one) => mark(one.name, one.required));
  const { properties = {}, required = [] } = body ? resolve<Shape>(document, body.schema) : {};
  const fields = Object.keys(properties).map((field) => mark(field, required.includes(field)));
  const names = [...given, ...fields].join(', ');
  const options = kind === 'edit' ? ', { ifVersion? }' : '';
  const call = `market.${group}.${name}(${names && `{ ${names} }`}${options})`;
  const data = Object.entries(responses).find(([status]) => status < '300')?.[1].schema;
  const page = nameOf(data);
  const rows = operation.source['x-redoclyPagination']?.items.slice(1);
  const items = rows && resolve<Shape>(document, resolve<Shape>(document, data).properties?.[rows]).items;
  const result = items ? `List<${page}, ${nameOf(items)}>` : page;
  const route = `${method.toUpperCase()} ${basePath(document)}${path}`;
  return `- \`${call}\` → \`${result}\`<br>${summary} · \`${route}\``;
}

function mark(name: string, required = false): string {
  return required ? name : `${name}?`;
}

function nameOf(schema: Schema | undefined): string {
  return String(schema?.$ref ?? 'object').replace(/^.*\//, '');
}

interface Shape {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}
