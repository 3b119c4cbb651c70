import ts from 'typescript';
import { type ClientOf, listSchemas } from './sdk_groups.ts';

/** Keeps the types of a client that Redocly wrote, with their comments. What it runs is ours. */
export function keepTypes(text: string): string {
  const { statements } = ts.createSourceFile('client.ts', text, ts.ScriptTarget.Latest, true);
  return statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .map((statement) => statement.getFullText())
    .filter((statement) => !statement.includes('typeof OPERATIONS'))
    .join('');
}

/** Writes the module with the schemas whose name no other document has. */
export function writeSchemas(clients: ClientOf[]): string {
  const all = clients.flatMap(({ document }) => listSchemas(document));
  const lines = clients.map(({ dialect, document }) => {
    const unique = listSchemas(document).filter((name) => all.indexOf(name) === all.lastIndexOf(name));
    return `export type { ${unique.join(', ')} } from './${dialect}.js';\n`;
  });
  return lines.join('');
}
