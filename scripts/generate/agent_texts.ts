import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { at, DocumentError } from './document_error.ts';
import { type Guides, writeLines } from './guides.ts';
import { writeReference } from './operation_reference.ts';
import { basePath } from './operation_table.ts';
import { type Document, listOperations, type Operation } from './operations.ts';
import { resolve } from './references.ts';
import { englishOf } from './summaries.ts';

/** The address of the market in the documents. */
const ADDRESS = 'http://localhost:5001';

/** A request as the templates write it: an operation, the query, and the body. */
const REQUEST = String.raw`(\w+)\.(\w+)(\?[^\s\x60]+)?(?: (\{[^\x60]*\}))?`;

/**
 * Writes the texts for agents as a module: the templates `llms.md` and `skill.md` of a folder, filled in, and the
 * operations of every document in short. In a template
 *
 * - `aipod.createTask {"title": "…"}` in code, or as a line of a block of code, becomes that request;
 * - `<!-- aipod: getTask createTask -->` becomes a list of these operations, and `<!-- guides -->` one of the guides.
 *
 * Throws a DocumentError if a template names an operation, a parameter or a field that its document lacks, or leaves out
 * a required one.
 */
export async function writeAgentTexts(
  folder: string,
  documents: Map<string, Document>,
  guides: Guides,
): Promise<string> {
  const fill = async (file: string) => {
    const template = await readFile(join(folder, file), 'utf8');
    return at(`docs/agents/${file}`, () => fillIn(template, documents, guides));
  };
  const reference = [...documents.values()].map(writeReference).join('\n');
  return `// Written by "npm run generate" from docs/agents and openapi. Never edited.

/** What an agent must know to work on the market. */
export const llms = ${writeLines(await fill('llms.md'))};

/** The same as a skill, with commands. */
export const skill = ${writeLines(await fill('skill.md'))};

/** Every operation of both documents, in short. */
export const reference = ${writeLines(reference)};
`;
}

function fillIn(template: string, documents: Map<string, Document>, guides: Guides): string {
  const request =
    (write: (call: Call) => string) =>
    (text: string, ...parts: (string | undefined)[]) => {
      const [dialect = '', id = '', query = '', body] = parts;
      const document = documents.get(dialect);
      return document ? write(readCall({ document, id, query, body })) : text;
    };
  return template
    .replaceAll(
      new RegExp(`^${REQUEST}$`, 'gm'),
      request((call) => writeCurl(call)),
    )
    .replaceAll(
      new RegExp(`\`${REQUEST}\``, 'g'),
      request((call) => `\`${writeRequest(call)}\``),
    )
    .replaceAll(/^<!-- (\w+): ([\w ]+) -->$/gm, (_, dialect: string, ids: string) =>
      ids
        .split(' ')
        .map((id) => listOperation(documents.get(dialect) ?? {}, id))
        .join('\n'),
    )
    .replace('<!-- guides -->', () =>
      [...guides]
        .map(([topic, { en }]) => `- [${en.title}](${ADDRESS}/docs/${topic}.md?lang=en): ${en.summary}`)
        .join('\n'),
    );
}

/** A request of a template, checked against its document. */
interface Call {
  operation: Operation;
  /** The path from the root of the market, with its parameters in braces, and the query. */
  path: string;
  /** JSON. */
  body: string | undefined;
}

function readCall({
  document,
  id,
  query,
  body,
}: {
  document: Document;
  id: string;
  query: string;
  body: string | undefined;
}): Call {
  const operation = findOperation(document, id);
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  checkNames(`the query of ${id}`, [...new URLSearchParams(query).keys()], {
    known: parameters.map(({ name }) => name),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });
  const { properties = {}, required = [] } = resolve<BodySchema>(document, operation.body?.schema ?? {});
  if (body !== undefined || operation.body_rule === 'required') {
    const known = Object.keys(properties);
    checkNames(`the body of ${id}`, Object.keys(JSON.parse(body ?? '{}')), { known, required });
  }
  return { operation, path: basePath(document) + operation.path + query, body };
}

interface BodySchema {
  properties?: object;
  required?: string[];
}

function findOperation(document: Document, id: string): Operation {
  const operation = listOperations(document).find(({ operationId }) => operationId === id);
  if (!operation) throw new DocumentError(`there is no operation ${id}`);
  return operation;
}

function checkNames(
  where: string,
  names: string[],
  { known, required }: { known: string[]; required: string[] },
): void {
  const unknown = names.filter((name) => !known.includes(name));
  const missing = required.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new DocumentError(`${where} has no ${unknown.join(' and no ')}`);
  if (missing.length > 0) throw new DocumentError(`${where} needs ${missing.join(' and ')}`);
}

function writeRequest({ operation, path, body }: Call): string {
  return `${operation.method.toUpperCase()} ${path}${body === undefined ? '' : ` ${body}`}`;
}

/** A command for a shell in which `KEY` is the key, and `TASK_ID` the parameter `task_id` of a path. */
function writeCurl({ operation: { method, source }, path, body }: Call): string {
  const url = ADDRESS + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  const implied = body === undefined ? 'get' : 'post';
  return [
    'curl -sS',
    ...(method === implied ? [] : [`-X ${method.toUpperCase()}`]),
    `"${url}"`,
    ...(source.security?.length === 0 ? [] : ['-H "Authorization: Bearer $KEY"']),
    "-H 'Accept-Language: en'",
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d '${body}'`]),
  ].join(' ');
}

function listOperation(document: Document, id: string): string {
  const { method, path, source, body } = findOperation(document, id);
  const { required = [] } = resolve<BodySchema>(document, body?.schema ?? {});
  const needs = required.length > 0 ? ` (${required.map((name) => `\`${name}\``).join(', ')})` : '';
  return `- \`${method.toUpperCase()} ${basePath(document)}${path}\`: ${englishOf(source.summary)}${needs}`;
}
