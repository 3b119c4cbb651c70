import type { Method } from './sdk_python_methods.ts';
import { pageName } from './sdk_python_resources.ts';

/** Writes api.md: every method of the clients, by class, with its arguments and what it returns. */
export function writeApi(clients: Map<string, Method[]>): string {
  const intro = `# Methods

An id is positional; everything else is a keyword. What is in brackets can be left out. The options \`timeout\`,
\`retries\` and \`headers\` of every call, and the \`idempotency_key\` of every write, are not repeated here. The async
clients have the same methods.
`;
  const sections = [...clients].map(([client, methods]) => {
    const groups = [...new Set(methods.map(({ group }) => group))];
    const write = (group: string) =>
      `### ${group}\n\n${methods
        .filter((method) => method.group === group)
        .map((method) => (method.feed ? FEED : '') + writeLine(method))
        .join('')}`;
    return `## ${client}\n\n${groups.map(write).join('\n')}`;
  });
  return [intro, ...sections].join('\n');
}

const FEED =
  '- `market.events([read_cursor, write_cursor, after, types, on_gap])` → `Iterator[Event]`: yields what happens to you, without an end\n';

function writeLine(method: Method): string {
  const { group, name, summary, ids, fields = [], filters, if_version, rows } = method;
  const keywords = [...fields, ...filters];
  const optional = keywords.filter(({ required }) => !required).map((keyword) => keyword.name);
  const needed = [...ids, ...keywords.filter(({ required }) => required)].map((argument) => argument.name);
  const left_out = [...optional, ...(if_version ? ['if_version'] : [])];
  const args = [...needed, ...(left_out.length > 0 ? [`[${left_out.join(', ')}]`] : [])].join(', ');
  const result = rows ? pageName(method, { async: false, prefix: '' }) : method.result.replace('types.', '');
  return `- \`market.${group}.${name}(${args})\` → \`${result}\`: ${summary}\n`;
}
