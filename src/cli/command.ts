import { type Command, InvalidArgumentError } from 'commander';

/** Adds a command with an example in its help. */
export function addCommand(
  parent: Command,
  name: string,
  { summary, example, is_default = false }: { summary: string; example: string; is_default?: boolean },
): Command {
  return parent
    .command(name, { isDefault: is_default })
    .description(summary)
    .addHelpText('after', `\nExample:\n  $ ${example}`);
}

/** Commands that call no market. */
const LOCAL = ['start', 'completion'];

/** Adds the options that every command has, after its own. */
export function addCommonOptions(command: Command): void {
  for (const child of command.commands) addCommonOptions(child);
  if (command.commands.length > 0) return;
  command.optionsGroup('Every command:').option('--json', 'print JSON').helpOption('-h, --help', 'show this');
  if (LOCAL.includes(command.name())) return;
  command
    .option('--url <url>', 'the market, before AIPOD_URL and the login')
    .option('--key <key>', 'an API key, before AIPOD_KEY and the login; others on this machine can see it')
    .option('-p, --profile <name>', 'which login to use, before AIPOD_PROFILE');
}

/** Adds a command that only has others below it. */
export function addGroup(parent: Command, name: string, summary: string): Command {
  return parent.command(name).description(summary);
}

/** Reads an option that is a number. */
export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Give a number.');
  return value;
}

/** Reads an option that is a whole number of 1 or more. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return Number(text);
}

/** Reads an option that is a list between commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** Reads a duration such as 72h, 30m or 1d12h; returns seconds. */
export function duration(text: string): number {
  const parts = [...text.matchAll(/(\d{1,9})([smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
    throw new InvalidArgumentError('Give a duration such as 72h, 30m or 1d12h.');
  return parts.reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * SECONDS[unit as keyof typeof SECONDS],
    0,
  );
}

/** Returns the parts of an object that are set: the market refuses an empty value, and means something by null. */
export function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
