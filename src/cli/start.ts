import { join } from 'node:path';
import type { Command } from 'commander';
import { addCommand } from './command.ts';
import { describeError } from './errors.ts';
import { ownFolder } from './files.ts';
import { show, spin } from './output.ts';

interface StartOptions {
  port?: string;
  dataDir?: string;
  testClock?: boolean;
  demo: boolean;
  json?: boolean;
}

/** Where a market that `start` opens keeps its data, unless DATA_DIR or --data-dir is set. */
export const dataFolder = () => process.env.DATA_DIR || join(ownFolder('XDG_DATA_HOME'), 'data');

/** Adds start. */
export function addStartCommand(program: Command): void {
  addCommand(program, 'start', {
    summary: 'Run a market on this machine, with a Postgres of its own, until you press Ctrl-C.',
    example: 'aipod-market start --port 5002 --data-dir ./market',
  })
    .option('--port <port>', 'the port to listen on (default: PORT, or 5001)')
    .option('--data-dir <folder>', 'where it keeps its data (default: DATA_DIR, or a folder of your own)')
    .option('--test-clock', "let an admin move the market's time (default: on with demo data)")
    .option('--no-test-clock', 'keep real time')
    .option('--no-demo', 'begin without demo data')
    .action(start);
}

async function start({ port, dataDir, testClock, demo, json }: StartOptions): Promise<void> {
  const settings = {
    ...(port !== undefined && { PORT: port }),
    ...(testClock !== undefined && { TEST_CLOCK: testClock ? 'on' : 'off' }),
    ...(!demo && { DEMO_DATA: 'off' }),
    DATA_DIR: dataDir ?? dataFolder(),
    // Requests that succeed are not of interest here.
    LOG_LEVEL: process.env.LOG_LEVEL || (json ? 'silent' : 'warn'),
    LOG_FORMAT: process.env.LOG_FORMAT || 'pretty',
  };
  Object.assign(process.env, settings);
  const stop = spin('Starting the market; the first start takes a few seconds');
  const { log, error } = console;
  // What the server prints is for people.
  console.log = (...said) => {
    stop();
    if (!json) log(...said);
  };
  console.error = (...said) => {
    stop();
    if (json)
      error(
        JSON.stringify({ error: { ...describeError(new Error(said.join(' '))), reason: 'not_started' } }),
      );
    else error(...said);
  };
  const { started } = await import('../main.ts');
  const url = await started;
  // A failed start was reported.
  if (url === null || !json) return;
  show({ json }, { url, docs: `${url}/docs`, data_dir: settings.DATA_DIR }, () => '');
}
