import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import t from 'tap';
import ts from 'typescript';
import { projectFile } from '../src/root.ts';

// Imports run one way: main → app → aipod | shrimp | mcp | a2a | pages → doors → http → contract, workers → limits → domain →
// database → generated, and never in a circle. Within domain: kernel ← events ← access, ledger, memories ← agents ← jobs
// ← admin ← sweeper ← test_clock, access ← webhooks, and jobs, webhooks, memories ← accounts. Each part lists what it can import from the project, and a
// pattern of packages that it must never
// import. The name of a folder ends in a slash.

const files = ['src/root.ts', 'src/version.ts', 'src/startup.ts'];
const no_http = /^(@?fastify|(node:)?https?2?$)/;
const no_sql = /^(pg|kysely)/;
const no_fastify_or_sql = /^(@?fastify|pg|kysely)/;

const kernel = ['src/domain/kernel/', 'src/database/', 'generated/database.types.ts'];
const events = [...kernel, 'src/domain/events/'];
const webhooks = [...events, 'src/domain/access/', 'src/domain/webhooks/'];
const agents = [...events, 'src/domain/access/', 'src/domain/ledger/', 'src/domain/agents/'];
const jobs = [...agents, 'src/domain/jobs/'];
const admin = [...jobs, 'src/domain/admin/', 'src/domain/memories.ts'];
const accounts = [...webhooks, ...jobs, 'src/domain/memories.ts', 'src/domain/accounts/'];
const domain = ['src/domain/', 'src/database/'];

const door = [
  'src/doors/',
  'src/http/',
  'src/contract/',
  'src/domain/kernel/',
  'generated/aipod.types.ts',
  'generated/shrimp.types.ts',
];

const parts: { part: string; imports: string[]; never?: RegExp }[] = [
  {
    part: 'src/main.ts',
    imports: [...files, 'src/app.ts', 'src/config.ts', 'src/demo.ts', 'src/http/', 'src/workers/', ...domain],
  },
  {
    part: 'src/app.ts',
    imports: [
      'src/aipod/index.ts',
      'src/shrimp/index.ts',
      'src/config.ts',
      'src/demo.ts',
      'src/mcp/',
      'src/a2a/',
      'src/pages/',
      'src/http/',
      'src/observability/',
      'src/limits/',
      'src/domain/kernel/',
      'src/domain/events/arrivals.ts',
      'src/domain/webhooks/',
      'src/database/',
    ],
  },
  ...['aipod', 'shrimp'].map((dialect) => ({
    part: `src/${dialect}/`,
    imports: [...files, `src/${dialect}/`, `generated/${dialect}.`, 'src/contract/', ...domain],
    never: no_fastify_or_sql,
  })),
  // Only the words of the front page use the domain; the layout of the pages does not.
  {
    part: 'src/pages/front_words.ts',
    imports: [...files, 'src/pages/', 'src/contract/', ...domain],
    never: no_fastify_or_sql,
  },
  // The console runs in the browser: it knows the SDK and the words of the schemas.
  {
    part: 'src/pages/console/',
    imports: ['src/pages/console/', 'src/contract/schema_words.ts', 'generated/sdk/typescript/esm/'],
    never: /^(node:|fastify|@fastify|kysely|pg)/,
  },
  // Reads what the build made of the console.
  { part: 'src/pages/console.ts', imports: [...files, 'src/pages/', 'src/contract/'], never: no_sql },
  // Further doors to the operations of both APIs, which do not know each other.
  {
    part: 'src/mcp/',
    imports: [...files, 'src/mcp/', ...door, 'generated/guides.ts'],
    never: no_sql,
  },
  {
    part: 'src/a2a/',
    imports: [
      ...files,
      'src/a2a/',
      ...door,
      // What no operation has: a job that is not posted yet, and the end of a feed.
      'src/domain/jobs/drafts.ts',
      'src/domain/events/feed.ts',
      'src/database/',
    ],
    never: no_sql,
  },
  {
    part: 'src/doors/',
    imports: door,
    never: no_sql,
  },
  {
    part: 'src/pages/',
    imports: [
      'src/pages/',
      'src/contract/',
      'generated/guides.ts',
      'generated/agent_texts.ts',
      'generated/errors.ts',
    ],
    never: no_sql,
  },
  // The transport and the engine do not know the nouns of the market.
  {
    part: 'src/http/',
    imports: ['src/http/', 'src/contract/', 'src/limits/', 'src/database/', 'src/domain/kernel/'],
    never: no_sql,
  },
  // What operators see. It reads the domain; the domain does not know it.
  {
    part: 'src/observability/',
    imports: ['src/observability/', ...domain],
    never: no_sql,
  },
  { part: 'src/workers/', imports: [...files, 'src/workers/', ...domain], never: no_sql },
  // What limits are is known without Fastify; how they count is not.
  {
    part: 'src/limits/limits.ts',
    imports: ['src/domain/kernel/failure.ts'],
    never: no_fastify_or_sql,
  },
  { part: 'src/limits/', imports: ['src/limits/', 'src/domain/kernel/failure.ts'], never: no_sql },
  {
    part: 'src/contract/',
    imports: [
      'src/contract/',
      'src/limits/limits.ts',
      'src/database/',
      'src/domain/kernel/',
      'src/domain/events/arrivals.ts',
    ],
    never: no_fastify_or_sql,
  },
  // The domain does not know status codes or wire names, and the ledger never imports jobs.
  { part: 'src/domain/kernel/', imports: kernel, never: no_http },
  { part: 'src/domain/events/', imports: events, never: no_http },
  ...['access', 'ledger'].map((folder) => ({
    part: `src/domain/${folder}/`,
    imports: [`src/domain/${folder}/`, ...events],
    never: no_http,
  })),
  {
    part: 'src/domain/memories.ts',
    imports: [...kernel, 'src/domain/memory_search.ts', 'src/domain/memory_words.ts'],
    never: no_http,
  },
  { part: 'src/domain/memory_search.ts', imports: kernel, never: no_http },
  { part: 'src/domain/memory_words.ts', imports: kernel, never: no_http },
  { part: 'src/domain/webhooks/', imports: webhooks, never: no_http },
  { part: 'src/domain/agents/', imports: agents, never: no_http },
  { part: 'src/domain/jobs/', imports: jobs, never: no_http },
  { part: 'src/domain/admin/', imports: admin, never: no_http },
  { part: 'src/domain/accounts/', imports: accounts, never: no_http },
  { part: 'src/domain/sweeper.ts', imports: admin, never: no_http },
  {
    part: 'src/domain/test_clock.ts',
    imports: [...webhooks, ...admin, 'src/domain/sweeper.ts'],
    never: no_http,
  },
  {
    part: 'src/database/',
    imports: [...files, 'src/database/', 'generated/database.types.ts'],
    never: no_http,
  },
  {
    part: 'src/demo.ts',
    imports: [...files, 'src/database/', 'src/domain/access/known_actors.ts'],
    never: no_http,
  },
  // The command line talks to a market as any client does; only `start` runs one.
  { part: 'src/cli/start.ts', imports: ['src/cli/', 'src/main.ts'], never: /^(?!node:|commander$)/ },
  {
    part: 'src/cli/',
    imports: ['src/cli/', 'src/version.ts', 'generated/sdk/typescript/'],
    never: /^(?!node:|commander$)/,
  },
  { part: 'src/config.ts', imports: ['src/startup.ts'], never: /^(?!node:)/ },
  { part: 'src/version.ts', imports: ['src/root.ts'], never: no_http },
  { part: 'src/startup.ts', imports: [], never: /./ },
  { part: 'src/root.ts', imports: [], never: no_http },
];

const isWithin = (part: string, file: string) =>
  file === part || (/[/.]$/.test(part) && file.startsWith(part));

/** Lists the lines of a file with an import that its part does not allow. */
function findOffences(file: string, text: string): string[] {
  const rule = parts.find(({ part }) => isWithin(part, file));
  if (!rule) return [`${file} belongs to no part: add a part to test/imports.test.ts`];
  return listImports(file, text).flatMap(({ target, line, relative }) => {
    const allowed = relative
      ? rule.imports.some((part) => isWithin(part, target))
      : !rule.never?.test(target);
    return allowed ? [] : [`${file}:${line} imports ${target}`];
  });
}

/** Lists the imports of a file: a path in the project, or the name of a package. */
function listImports(file: string, text: string): { target: string; line: number; relative: boolean }[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName, pos }) => {
    const relative = fileName.startsWith('.');
    return {
      target: relative ? join(dirname(file), fileName) : fileName,
      line: text.slice(0, pos).split('\n').length,
      relative,
    };
  });
}

/** Lists each circle of imports once, as a path that ends with its first file. Type imports count too. */
function findCircles(graph: Map<string, string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

t.test('imports run one way and never in a circle', async (t) => {
  const sources = await readdir(projectFile('src'), { recursive: true });
  const offences: string[] = [];
  const graph = new Map<string, string[]>();
  for (const name of sources.filter((name) => /\.tsx?$/.test(name))) {
    const file = `src/${name}`;
    const text = await readFile(projectFile(file), 'utf8');
    offences.push(...findOffences(file, text));
    graph.set(
      file,
      listImports(file, text).map(({ target }) => target),
    );
  }
  t.same(offences, []);
  t.same(findCircles(graph), []);
  t.ok(sources.includes('main.ts'), 'the source files were found');
});

t.test('circles of any length are found', async (t) => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['d']],
  ]);
  t.same(findCircles(graph), ['b → c → b', 'd → d']);
});

t.test('a forbidden import is found with its line', async (t) => {
  const cases: [file: string, line: string, offence: RegExp | undefined][] = [
    [
      'src/domain/jobs/bids.ts',
      `import type { Message } from '../../contract/language.ts';`,
      /bids\.ts:2 imports src\/contract/,
    ],
    ['src/domain/jobs/bids.ts', `import type { FastifyReply } from 'fastify';`, /imports fastify/],
    ['src/domain/jobs/bids.ts', `import { STATUS_CODES } from 'node:http';`, /imports node:http/],
    ['src/domain/jobs/bids.ts', `import { sql } from 'kysely';`, undefined],
    ['src/domain/jobs/bids.ts', `import { banAgent } from '../admin/bans.ts';`, /imports src\/domain\/admin/],
    [
      'src/domain/ledger/wallets.ts',
      `import type { Job } from '../jobs/lifecycle.ts';`,
      /imports src\/domain\/jobs/,
    ],
    [
      'src/domain/access/keys.ts',
      `import { fund } from '../ledger/transfers.ts';`,
      /imports src\/domain\/ledger/,
    ],
    [
      'src/domain/kernel/page.ts',
      `import { listKeys } from '../access/keys.ts';`,
      /imports src\/domain\/access/,
    ],
    ['src/shrimp/jobs.ts', `export * from '../aipod/views.ts';`, /imports src\/aipod\/views\.ts/],
    [
      'src/shrimp/jobs.ts',
      `import type { paths } from '../../generated/aipod.types.ts';`,
      /imports generated\/aipod/,
    ],
    ['src/contract/execute.ts', `import type { FastifyRequest } from 'fastify';`, /imports fastify/],
    ['src/contract/execute.ts', `import { serve } from '../http/serve.ts';`, /imports src\/http/],
    [
      'src/contract/execute.ts',
      `import { createLimits } from '../limits/create_limits.ts';`,
      /imports src\/limits\/create/,
    ],
    ['src/limits/limits.ts', `import type { FastifyReply } from 'fastify';`, /imports fastify/],
    [
      'src/http/mount.ts',
      `const bids = await import('../domain/jobs/bids.ts');`,
      /imports src\/domain\/jobs/,
    ],
    ['src/database/open.ts', `import { readSettings } from '../config.ts';`, /imports src\/config\.ts/],
    [
      'src/database/transaction.ts',
      `import { Failure } from '../domain/kernel/failure.ts';`,
      /imports src\/domain/,
    ],
    ['src/cli/jobs.ts', `import { createApp } from '../app.ts';`, /imports src\/app/],
    ['src/cli/jobs.ts', `import { started } from '../main.ts';`, /imports src\/main/],
    ['src/main.ts', `import { aipod } from './aipod/index.ts';`, /imports src\/aipod/],
    ['src/helpers.ts', '', /belongs to no part/],
  ];
  for (const [file, line, offence] of cases) {
    const [found, ...others] = findOffences(file, `// one line\n${line}\n`);
    t.same(others, []);
    if (offence) t.match(found, offence);
    else t.equal(found, undefined);
  }
});
