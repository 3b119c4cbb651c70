import { Command } from 'commander';
import { version } from '../version.ts';
import { addAccountCommands } from './account.ts';
import { addClockCommands } from './clock.ts';
import { addCommonOptions } from './command.ts';
import { addCompletionCommand } from './completion.ts';
import { addHiringCommands } from './hiring.ts';
import { addJobCommands } from './jobs.ts';
import { addListenCommand } from './listen.ts';
import { addStartCommand } from './start.ts';
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

/** Makes the program with all of its commands. Parsing throws a CommanderError for wrong usage, and prints nothing. */
export function createProgram(): Command {
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
