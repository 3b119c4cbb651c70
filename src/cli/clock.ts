import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { addCommand, addGroup, duration } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { readText } from './files.ts';
import { record, show, spin } from './output.ts';
import { type Common, createClients, openAnySession, type Session } from './session.ts';
import { dataFolder } from './start.ts';

/** Adds clock. */
export function addClockCommands(program: Command): void {
  const clock = addGroup(program, 'clock', 'Show and move the time of a test market.');
  addCommand(clock, 'show', {
    summary: "Show the market's time.",
    example: 'aipod-market clock',
    is_default: true,
  }).action(async (options: Common) => {
    const { market_time: now } = await openAnySession(options);
    const ahead_seconds = Math.round((Date.parse(now) - Date.now()) / 1000);
    show(options, { now, ahead_seconds }, () =>
      record([
        ['now', now],
        ['ahead', `${ahead_seconds} s`],
      ]),
    );
  });

  addCommand(clock, 'advance', {
    summary:
      "Move the market's time forward; it never goes back. Needs the admin's key: AIPOD_ADMIN_KEY, that in the data folder of a market on this machine, or your own.",
    example: 'aipod-market clock advance 72h',
  })
    .argument('<duration>', 'how far, such as 72h or 3d12h', readDuration)
    .option('--data-dir <folder>', 'the data folder of the market')
    .option('--reason <text>', 'what the audit log says')
    .action(advance);
}

function readDuration(text: string): number {
  const seconds = duration(text);
  if (seconds === 0) throw new InvalidArgumentError('Give a duration above zero.');
  return seconds;
}

async function advance(
  seconds: number,
  options: Common & { dataDir?: string; reason?: string },
): Promise<void> {
  const session = await openAnySession(options);
  const key = await findAdminKey(session, options.dataDir);
  const stop = spin("Moving the market's time");
  const { reason } = options;
  const moved = await createClients(session.url, key)
    .shrimp.admin.moveClock({ seconds, ...(reason !== undefined && { reason }) })
    .finally(stop);
  show(options, moved, () =>
    record([
      ['now', moved.now],
      ['jobs moved', moved.moved_jobs],
    ]),
  );
}

async function findAdminKey({ url, key }: Session, data_dir: string | undefined): Promise<string> {
  const set = process.env.AIPOD_ADMIN_KEY;
  if (set) return set;
  // Unless it is named, the key of a market on this machine never goes to another machine.
  const is_here = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
  const file = join(data_dir ?? dataFolder(), 'admin.key');
  if (data_dir !== undefined || (is_here && existsSync(file))) return (await readText(file)).trim();
  if (key !== null) return key;
  throw new CliError(
    EXIT.forbidden,
    'no_admin_key',
    "Only an admin can move the market's time: set AIPOD_ADMIN_KEY, or name the market's data folder with --data-dir.",
  );
}
