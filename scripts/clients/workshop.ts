import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { projectFile } from '../../src/root.ts';
import type { Tool } from './tools.ts';

/** The Node that all tools run on. Some refuse anything older than 22. */
const NODE_VERSION = '24.21.0';

/** A temporary folder with a folder for each tool. */
export interface Workshop {
  /** Creates the folder of a tool, with its packages, its program and its configuration, and returns its path. */
  install(name: string, tool: Tool): Promise<string>;
  /** Runs a program from the packages of the folder, or by its path. Ends it after five minutes. */
  run(folder: string, command: string[], env?: Record<string, string>): Promise<Run>;
  remove(): Promise<void>;
}

export interface Run {
  /** Null if a signal ended the program. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Opens a workshop that holds these documents, by file name. Installs Node 24 in it if this Node is older. */
export async function openWorkshop(documents: Record<string, object>): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'aipod-clients-'));
  for (const [file, document] of Object.entries(documents)) {
    await writeFile(join(root, file), JSON.stringify(document));
  }
  let node = process.execPath;
  const run: Workshop['run'] = (folder, command, env = {}) => {
    const PATH = [join(folder, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
    return execute(command, folder, { ...process.env, NODE_OPTIONS: '', ...env, PATH });
  };
  const install = async (folder: string, packages: Record<string, string>, options: string[] = []) => {
    await mkdir(folder, { recursive: true });
    const description = {
      private: true,
      type: 'module',
      allowScripts: { node: true },
      dependencies: packages,
    };
    await writeFile(join(folder, 'package.json'), JSON.stringify(description));
    const { code, stderr } = await run(folder, ['npm', 'install', '--no-audit', '--no-fund', ...options]);
    if (code !== 0) throw new Error(`npm could not install ${Object.keys(packages)[0]}: ${stderr}`);
  };
  if (Number.parseInt(process.versions.node, 10) < Number.parseInt(NODE_VERSION, 10)) {
    await install(join(root, 'node'), { node: NODE_VERSION });
    node = join(root, 'node', 'node_modules', 'node', 'bin', 'node');
  }
  return {
    async install(name, { packages, program, files = [] }) {
      const folder = join(root, name);
      await install(folder, packages, ['--ignore-scripts']);
      // Some tools do not create the folder that they write to.
      await mkdir(join(folder, 'src'));
      for (const file of [...(program ? [program, ...SHARED_PROGRAMS] : []), ...files]) {
        await copyFile(projectFile('scripts', 'clients', 'programs', file), join(folder, file));
      }
      return folder;
    },
    run,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const SHARED_PROGRAMS = ['job.ts', 'mcp.ts'];
const LIMIT_MS = 300_000;

function execute([program = '', ...args]: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
