import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import t from 'tap';
import ts from 'typescript';
import { projectFile } from '../src/root.ts';

// Imports run one way: main → app → aipod | shrimp → http, domain → database → generated. What each part may
// import of the project, and which packages never; a folder ends in a slash.

const files = ['src/root.ts', 'src/version.ts', 'src/startup.ts'];
const core = ['src/domain/', 'src/database/'];
const no_http = /^(@?fastify|(node:)?https?2?$)/;
const no_sql = /^(pg|kysely)/;

const parts: { part: string; imports: string[]; never?: RegExp }[] = [
  {
    part: 'src/main.ts',
    imports: [...files, 'src/app.ts', 'src/config.ts', 'src/demo.ts', 'src/sweeper.ts', 'src/http/', ...core],
  },
  {
    part: 'src/app.ts',
    imports: [
      'src/aipod/index.ts',
      'src/shrimp/index.ts',
      'src/config.ts',
      'src/demo.ts',
      'src/front.ts',
      'src/http/',
      ...core,
    ],
  },
  // What the front page says; how it looks is http's.
  { part: 'src/front.ts', imports: [...files, 'src/http/', ...core], never: /^(@?fastify|pg|kysely)/ },
  ...['aipod', 'shrimp'].map((dialect) => ({
    part: `src/${dialect}/`,
    imports: [...files, `src/${dialect}/`, `generated/${dialect}.`, 'src/http/', ...core],
    never: /^(@?fastify|pg|kysely)/,
  })),
  // It knows no noun.
  {
    part: 'src/http/',
    imports: [
      'src/http/',
      'src/database/',
      'src/domain/failure.ts',
      'src/domain/actor.ts',
      'src/domain/idempotency.ts',
      'src/domain/versions.ts',
      'src/domain/rules.ts',
    ],
    never: no_sql,
  },
  // It knows no status code and no wire name.
  { part: 'src/domain/', imports: [...core, 'generated/database.types.ts'], never: no_http },
  {
    part: 'src/database/',
    imports: [...files, 'src/database/', 'src/domain/failure.ts', 'generated/database.types.ts'],
    never: no_http,
  },
  { part: 'src/demo.ts', imports: [...files, 'src/database/'], never: no_http },
  { part: 'src/sweeper.ts', imports: core },
  { part: 'src/config.ts', imports: ['src/startup.ts'], never: /^(?!node:)/ },
  { part: 'src/version.ts', imports: ['src/root.ts'], never: no_http },
  { part: 'src/startup.ts', imports: [], never: /./ },
  { part: 'src/root.ts', imports: [], never: no_http },
];

const isWithin = (part: string, file: string) =>
  file === part || (/[/.]$/.test(part) && file.startsWith(part));

/** The lines of a file that import what its part may not. */
function findOffences(file: string, text: string): string[] {
  const rule = parts.find(({ part }) => isWithin(part, file));
  if (!rule) return [`${file} belongs to no part: say in test/imports.test.ts what it may import`];
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName, pos }) => {
    const relative = fileName.startsWith('.');
    const target = join(dirname(file), fileName);
    const fine = relative ? rule.imports.some((part) => isWithin(part, target)) : !rule.never?.test(fileName);
    const line = text.slice(0, pos).split('\n').length;
    return fine ? [] : [`${file}:${line} imports ${relative ? target : fileName}`];
  });
}

t.test('imports run one way', async (t) => {
  const sources = await readdir(projectFile('src'), { recursive: true });
  const offences: string[] = [];
  for (const name of sources.filter((name) => name.endsWith('.ts'))) {
    offences.push(...findOffences(`src/${name}`, await readFile(projectFile('src', name), 'utf8')));
  }
  t.same(offences, []);
  t.ok(sources.includes('main.ts'), 'the sources were found');
});

t.test('an import the wrong way is found with its line', async (t) => {
  const cases: [file: string, line: string, offence: RegExp | undefined][] = [
    [
      'src/domain/jobs.ts',
      `import type { Message } from '../http/language.ts';`,
      /jobs\.ts:2 imports src\/http/,
    ],
    ['src/domain/jobs.ts', `import type { FastifyReply } from 'fastify';`, /imports fastify/],
    ['src/domain/jobs.ts', `import { STATUS_CODES } from 'node:http';`, /imports node:http/],
    ['src/domain/jobs.ts', `import { sql } from 'kysely';`, undefined],
    ['src/shrimp/jobs.ts', `export * from '../aipod/views.ts';`, /imports src\/aipod\/views\.ts/],
    [
      'src/shrimp/jobs.ts',
      `import type { paths } from '../../generated/aipod.types.ts';`,
      /imports generated\/aipod/,
    ],
    ['src/http/mount.ts', `const jobs = await import('../domain/jobs.ts');`, /imports src\/domain\/jobs\.ts/],
    ['src/database/open.ts', `import { readSettings } from '../config.ts';`, /imports src\/config\.ts/],
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
