import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_KEY } from '../../src/demo.ts';
import { projectFile } from '../../src/root.ts';
import type { Tool } from './tools.ts';
import { findTypeFaults, type TypeFaults } from './type_names.ts';
import type { Run, Workshop } from './workshop.ts';

/** What came of one tool. An empty list means no fault; null means that the tool has nothing to check. */
export interface Outcome extends TypeFaults {
  tool: string;
  version: string;
  /** The errors and warnings of the tool. */
  reading: string[];
  /** The errors of the compiler in the client and in the program that uses it. */
  types: string[] | null;
  /** The last line that the program printed; null if the tool has no program. */
  job: string | null;
  /** What the program wrote to stderr if it failed. */
  failed_job: string | null;
}

export interface Market {
  /** The base URLs of the two dialects. */
  servers: Record<string, string>;
  /** The schemas of both documents. */
  schema_names: string[];
  /** Returns the keys of two new agents with money, for the environment of a program. */
  register(): Promise<Record<string, string>>;
}

/** Installs a tool, makes both clients, type-checks them and runs the tool's program against the market. */
export async function checkTool(
  { name, tool }: { name: string; tool: Tool },
  workshop: Workshop,
  market: Market,
): Promise<Outcome> {
  const folder = await workshop.install(name, tool);
  const outcome: Outcome = {
    tool: Object.keys(tool.packages)[0] as string,
    version: Object.values(tool.packages)[0] as string,
    reading: [],
    types: null,
    numbered: [],
    any: [],
    job: null,
    failed_job: null,
  };
  for (const command of tool.commands.flatMap((command) => forDialects(command, market.servers))) {
    const [line = '', output] = command.split(' > ');
    const run = await workshop.run(folder, line.split(' '));
    if (output) await writeFile(join(folder, output), run.stdout);
    outcome.reading.push(...readFaults(output ? { ...run, stdout: '' } : run, tool.noise));
  }
  if (tool.commands.length > 0) {
    outcome.types = await compile(folder, tool, workshop);
    const files = await listSources(join(folder, 'src'));
    Object.assign(outcome, await findTypeFaults(files, market.schema_names));
  }
  if (tool.program) {
    const TSX = projectFile('node_modules', '.bin', 'tsx');
    const env = { TSX, DEMO_KEY, ...(await market.register()), ...serverVariables(market.servers) };
    const run = await workshop.run(folder, [TSX, tool.program], env);
    outcome.job = run.stdout.trim().split('\n').at(-1) ?? '';
    if (run.code !== 0) outcome.failed_job = run.stderr.trim() || `ended with ${run.code}`;
  }
  return outcome;
}

/** Whether anything is wrong with a tool's clients. */
export function isFaulty({ reading, types, numbered, any, failed_job }: Outcome): boolean {
  return [reading, types ?? [], numbered, any].some((faults) => faults.length > 0) || failed_job !== null;
}

function forDialects(command: string, servers: Record<string, string>): string[] {
  if (!command.includes('{dialect}')) return [command];
  return Object.entries(servers).map(([dialect, server]) =>
    command.replaceAll('{dialect}', dialect).replaceAll('{server}', server),
  );
}

function serverVariables(servers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(servers).map(([dialect, server]) => [`${dialect.toUpperCase()}_URL`, server]),
  );
}

function readFaults({ code, stdout, stderr }: Run, noise?: RegExp): string[] {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const faults = lines.filter((line) => COMPLAINT.test(line) && !noise?.test(line));
  return code === 0 ? faults : [...faults, `ended with ${code}`];
}

const COMPLAINT = /^\W*(warn(ing)?|error|invalid|unsupported|failed|cannot)\b|DeprecationWarning|[⚠✗❌]/i;

/** Compiles the client and the program strictly; returns the errors. */
async function compile(folder: string, { program, files = [] }: Tool, workshop: Workshop): Promise<string[]> {
  const settings = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [projectFile('node_modules', '@types')],
    },
    include: ['src', ...(program ? [program] : []), ...files.filter((file) => file.endsWith('.ts'))],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = projectFile('node_modules', 'typescript', 'bin', 'tsc');
  const { code, stdout, stderr } = await workshop.run(folder, ['node', compiler, '--pretty', 'false']);
  const errors = stdout.split('\n').filter((line) => /error TS\d+/.test(line));
  return code !== 0 && errors.length === 0 ? [stderr || `ended with ${code}`] : errors;
}

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(folder, entry));
}
