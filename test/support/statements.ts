import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultQueryExecutor } from 'kysely';
import { projectFile } from '../../src/root.ts';
import { bundleFolder, recordsFolder, under_tap } from './cluster.ts';

// Collects the statements that the market sends in this process, for a request, the sweeper, or a test of the domain. The statements of tests, scripts and migrations do not count.

/** A statement of the market. */
export interface Statement {
  text: string;
  /** For each parameter the number of the first one with an equal text, or its own. */
  equal: number[];
  /** The function that sends it: `src/domain/jobs/bids.ts, place`. */
  sender: string;
}

const BUNDLE = bundleFolder();
const TITLE = /^\/\/ \w+\/[\w./-]+\.[jt]s$/;
const OWN_FILE = 'test/support/statements.ts';
/** Migrations, grants and the demo data are written on one node or before the tables are distributed. */
const OTHERS = /^src\/(database\/(?!prepare\.ts)|demo\.ts)/;
/** Send for functions whose names tell more, or call these. */
const GENERAL = /^src\/(domain\/kernel|contract|database|http)\//;
/** What is deeper than this was called by a test. */
const FRAMES = 40;

/** The statements so far, one for each text and each way in which its parameters are equal. */
export const statements = new Map<string, Statement>();
/** The lines of each bundled file. */
const bundles = new Map<string, string[]>();

/** The statements of every test file of this run, for after.ts. */
export function readStatements(): Statement[] {
  mkdirSync(folder(), { recursive: true });
  const files = readdirSync(folder()).map((name) => readFileSync(join(folder(), name), 'utf8'));
  return files.flatMap((file) => JSON.parse(file) as Statement[]);
}

// A query is handed to its executor in the turn of the event loop in which the market calls `execute`: that function is
// on the stack then, and no longer when the statement is sent.
const { executeQuery } = DefaultQueryExecutor.prototype;
DefaultQueryExecutor.prototype.executeQuery = function executeRecorded(this: DefaultQueryExecutor, query) {
  record(query.sql, query.parameters);
  return executeQuery.call(this, query);
} as typeof executeQuery;
// Prepared statements have no executor.
subscribe('aipod-market:statement', (message) => {
  const { text, parameters } = message as { text: string; parameters: unknown[] };
  record(text, parameters);
});

function record(text: string, parameters: readonly unknown[]): void {
  const equal = numberEqual(parameters);
  const key = `${equal} ${text}`;
  if (statements.has(key)) return;
  const sender = findSender();
  if (sender) statements.set(key, { text, equal, sender });
}

/** For each value the number of the first one that is the same text, or its own. */
function numberEqual(values: readonly unknown[]): number[] {
  const first = new Map<string, number>();
  return values.map((value, place) => {
    if (typeof value !== 'string') return place + 1;
    const number = first.get(value) ?? place + 1;
    first.set(value, number);
    return number;
  });
}

process.on('exit', () => {
  if (statements.size === 0 || !under_tap) return;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), String(process.pid)), JSON.stringify([...statements.values()]));
});

function folder(): string {
  return recordsFolder('statements');
}

/** The function of src/ that is closest on the stack; undefined for a test, a script, a migration or the demo data. */
function findSender(): string | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES;
  Error.prepareStackTrace = (_, frames) => frames;
  const frames = new Error().stack as unknown as NodeJS.CallSite[];
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });

  const ours = frames
    .map((frame) => ({ file: findFile(frame), name: frame.getFunctionName() }))
    .filter(({ file }) => /^(src|test|scripts)\//.test(file) && file !== OWN_FILE);
  const nearest = ours[0]?.file ?? '';
  if (!nearest.startsWith('src/') || OTHERS.test(nearest)) return undefined;
  const file =
    ours.find((frame) => frame.file.startsWith('src/') && !GENERAL.test(frame.file))?.file ?? nearest;
  const name = ours.find((frame) => frame.file === file && frame.name)?.name;
  return name ? `${file}, ${name}` : file;
}

/** The path of the file that has the function, from the root. */
function findFile(frame: NodeJS.CallSite): string {
  const name = frame.getFileName() ?? '';
  const path = name.startsWith('file:') ? fileURLToPath(name) : name;
  if (!path.startsWith(BUNDLE)) return relative(projectFile(), path);
  const lines = bundles.get(path) ?? readFileSync(path, 'utf8').split('\n');
  bundles.set(path, lines);
  // esbuild writes the path of each file over its code.
  const title = lines.slice(0, frame.getLineNumber() ?? 0).findLast((line) => TITLE.test(line));
  return title?.slice(3) ?? '';
}
