import { describeOperations } from './operation_table.ts';
import type { Document } from './operations.ts';
import { shorten } from './sdk_names.ts';

/** The name of an operation in an SDK: `market.jobs.list` is listJobs. */
export interface Name {
  group: string;
  name: string;
  operationId: string;
  summary: string;
  /** The wrapper around the generated method. */
  kind: 'list' | 'read' | 'write';
}

/** Groups a document's operations by tag, under names without the tag's noun. */
export function nameOperations(document: Document): Name[] {
  const names = new Map<string, Name>();
  for (const [operationId, { tag: group, summary, method, paged }] of describeOperations(document)) {
    const name = shorten(operationId, group);
    const other = names.get(`${group}.${name}`)?.operationId;
    if (other) throw new Error(`${other} and ${operationId} would both become ${group}.${name}: rename one`);
    const kind = paged ? 'list' : method === 'GET' ? 'read' : 'write';
    names.set(`${group}.${name}`, { group, name, operationId, summary, kind });
  }
  return [...names.values()];
}

/** Writes the module that gives a generated client's methods those names. */
export function writeGroups(dialect: string, document: Document): string {
  const names = nameOperations(document);
  const type = ({ name, operationId, summary, kind }: Name) =>
    `    /** ${summary} */\n    ${name}: ${TYPES[kind]}<Ops['${operationId}']>;`;
  const value = ({ name, operationId, kind }: Name) => `      ${name}: ${kind}(client.${operationId}),`;
  return `import { list, read, write, type Listing, type Read, type Write } from '../operations.js';
import type { Client } from './runtime/types.js';
import type { Ops } from './${dialect}.js';

/** The operations of a client, grouped by tag. */
export interface Groups {
${eachGroup(names, (group, members) => `  ${group}: {\n${members.map(type).join('\n')}\n  };`)}
}

export function group(client: Client<Ops>): Groups {
  return {
${eachGroup(names, (group, members) => `    ${group}: {\n${members.map(value).join('\n')}\n    },`)}
  };
}
`;
}

const TYPES = { list: 'Listing', read: 'Read', write: 'Write' };

function eachGroup(names: Name[], write: (group: string, members: Name[]) => string): string {
  const groups = [...new Set(names.map(({ group }) => group))];
  return groups
    .map((one) =>
      write(
        one,
        names.filter(({ group }) => group === one),
      ),
    )
    .join('\n');
}
