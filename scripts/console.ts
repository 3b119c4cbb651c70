import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFile } from '../src/root.ts';

// Builds the console of src/pages/console into dist/console: one script and one style sheet.

const FOLDER = 'dist/console';
/** The first document comes first: its operations win over those of the same name. */
const DOCUMENTS = ['generated/shrimp.openapi.json', 'generated/aipod.openapi.json'];
const SOURCES = [
  'src/pages/console',
  'src/contract/schema_words.ts',
  'generated/sdk/typescript/esm',
  ...DOCUMENTS,
  'scripts/console.ts',
  'package.json',
];

/** Builds the console, unless it was built of the same sources. Returns whether it did. */
export async function buildConsole(): Promise<boolean> {
  const sources = await hashSources();
  const built = await readFile(projectFile(FOLDER, 'sources'), 'utf8').catch(() => null);
  if (built === sources) return false;
  // Loaded here because a start whose console is built does not need it.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: projectFile('src/pages/console'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [schemas()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: projectFile('src/pages/console/main.tsx'),
        output: { entryFileNames: 'console.js', assetFileNames: 'console.[ext]' },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite returned no single bundle.');
  await mkdir(projectFile(FOLDER), { recursive: true });
  for (const file of result.output)
    await put(file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source));
  // Last, so that an interrupted build is done again.
  await put('sources', sources);
  return true;
}

/** A server that starts meanwhile reads either the old file or the new one. */
async function put(name: string, content: string | Buffer): Promise<void> {
  const path = projectFile(FOLDER, name);
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = projectFile(source);
    const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
    const files = names?.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    for (const file of files?.sort() ?? [path]) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

type Node = Record<string, unknown>;

/** The module `virtual:schemas`: the schema of each operation's body, by `operationId`, without what only people read. */
function schemas(): Plugin {
  return {
    name: 'schemas',
    resolveId: (id) => (id === 'virtual:schemas' ? `\0${id}` : null),
    async load(id) {
      if (id !== '\0virtual:schemas') return null;
      const found: Node = {};
      for (const path of DOCUMENTS) Object.assign(found, { ...(await readBodies(path)), ...found });
      return `export default ${JSON.stringify(found)}`;
    },
  };
}

async function readBodies(path: string): Promise<Node> {
  const document = JSON.parse(await readFile(projectFile(path), 'utf8'));
  const bodies: Node = {};
  for (const item of Object.values<Node>(document.paths)) {
    for (const { operationId, requestBody } of Object.values(item) as Node[]) {
      const content = (requestBody as { content: Record<string, Node> } | undefined)?.content;
      const schema = content?.['application/json']?.schema;
      if (schema) bodies[String(operationId)] = simplify(schema, document);
    }
  }
  return bodies;
}

const LEFT_OUT = ['description', 'examples', 'example', 'x-addition', 'x-rule', 'additionalProperties'];

function simplify(node: unknown, document: Node): unknown {
  if (Array.isArray(node)) return node.map((item) => simplify(item, document));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node as Node;
  const own = Object.entries(rest).filter(
    ([name, value]) => !LEFT_OUT.includes(name) || (name === 'description' && typeof value === 'object'),
  );
  const simple = Object.fromEntries(own.map(([name, value]) => [name, simplify(value, document)]));
  if ($ref === undefined) return simple;
  const path = String($ref).slice(2).split('/');
  const target = path.reduce<Node>((at, step) => at[step] as Node, document);
  return { ...(simplify(target, document) as Node), ...simple };
}
