#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { addAccountCommands } from './account.ts';
import { addClockCommands } from './clock.ts';
import { addCommonOptions } from './command.ts';
import { addCompletionCommand } from './completion.ts';
import { CliError, type Described, describeError, EXIT } from './errors.ts';
import { addHiringCommands } from './hiring.ts';
import { addJobCommands } from './jobs.ts';
import { addListenCommand } from './listen.ts';
import { paint } from './output.ts';
import { addStartCommand } from './start.ts';
import { cleanJson, cleanLine } from './text.ts';
import { addTriggerCommand } from './trigger.ts';
import { addWorkCommands } from './work.ts';

const EXITS = `
Exit codes:
  0  done                             5  the market does not respond, or limits you
  1  refused by the market            6  the market has another version
  2  wrong usage                    130  interrupted
  3  not logged in, or not allowed
  4  not found

The market is that of --url, AIPOD_URL, the login, or http://127.0.0.1:5001. The key is that of --key, AIPOD_KEY or
the login.`;

async function main(args: string[]): Promise<void> {
  const program = createProgram();
  if (args.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    report(
      describeError(error instanceof CommanderError ? usageError(error) : error),
      args.includes('--json'),
    );
  }
}

function createProgram(): Command {
  const program = new Command('aipod-market')
    .description(
      'The AIPod Market from a shell: run one, work on it, have work done, and follow what happens.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .addHelpText('after', EXITS)
    .exitOverride()
    // Errors are printed by `report`, and help only when it is asked for.
    .configureOutput({ writeErr: () => {} });
  addStartCommand(program);
  addAccountCommands(program);
  addJobCommands(program);
  addWorkCommands(program);
  addHiringCommands(program);
  addListenCommand(program);
  addTriggerCommand(program);
  addClockCommands(program);
  addCompletionCommand(program);
  addCommonOptions(program);
  return program;
}

function usageError({ code, message }: CommanderError): CliError {
  const text =
    code === 'commander.help'
      ? 'No command is named: "aipod-market --help" lists them.'
      : `${message.replace(/^error: /, '').replaceAll('\n', ' ')}${/[.)]$/.test(message) ? '' : '.'} Add --help to see how the command is used.`;
  return new CliError(EXIT.usage, 'usage', text);
}

function report(described: Described, json: boolean): void {
  const { exit_code, reason, message, help } = described;
  process.exitCode = exit_code;
  if (json) {
    console.error(cleanJson(JSON.stringify({ error: described })));
    return;
  }
  const label = paint('red', 'error:', process.stderr);
  console.error(`${label} ${cleanLine(`${message} [${reason}]${help ? ` ${help}` : ''}`)}`);
}

// The reader of a pipe, such as `head`, can end first.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : EXIT.refused);
});

await main(process.argv.slice(2));
