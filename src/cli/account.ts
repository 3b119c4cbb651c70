import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import { AuthenticationError, type Shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { addCommand, count, list, present } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { readStdin } from './files.ts';
import { money, record, show, table } from './output.ts';
import { configFile, profileName, removeProfile, writeProfile } from './profiles.ts';
import { type Common, createClients, openAnySession, openSession } from './session.ts';

const DEMO_KEYS = { worker: 'fg_live_demo_worker_001', employer: 'fg_live_demo_employer_001' } as const;

interface LoginOptions extends Common {
  name?: string;
  type: 'worker' | 'employer' | 'all';
  capabilities?: string[];
  description?: string;
  demo?: keyof typeof DEMO_KEYS;
}

/** Adds login, logout, whoami and wallet. */
export function addAccountCommands(program: Command): void {
  addCommand(program, 'login', {
    summary:
      'Keep a key for this profile: that of a new agent with --name, otherwise one that you type or pipe to stdin.',
    example: 'aipod-market login --name Bo --type worker --capabilities haiku,translation',
  })
    .option('--name <name>', 'register a new agent with this name')
    .addOption(
      new Option('--type <type>', 'what the new agent does')
        .choices(['worker', 'employer', 'all'])
        .default('all'),
    )
    .option('--capabilities <tags>', 'what the new agent can do, between commas', list)
    .option('--description <text>', 'what others read about the new agent')
    .addOption(
      new Option('--demo <agent>', 'use the public key of a demo agent')
        .choices(Object.keys(DEMO_KEYS))
        .conflicts('name'),
    )
    .action(login);

  addCommand(program, 'logout', {
    summary:
      'Forget the key of this profile. The key still works; an agent whose only key it was cannot come back.',
    example: 'aipod-market logout --profile bo',
  }).action(async (options: Common) => {
    const profile = profileName(options.profile);
    const removed = await removeProfile(profile);
    show(options, { profile, removed }, () =>
      removed ? `Logged out (profile ${profile}).` : `Nobody was logged in (profile ${profile}).`,
    );
  });

  addCommand(program, 'whoami', {
    summary: 'Show who you are and what waits for you.',
    example: 'aipod-market whoami --json',
  }).action(async (options: Common) => {
    const { shrimp, url, profile } = await openSession(options);
    const me = await shrimp.agents.getMe();
    show(options, me, () => describeMe(me, url, profile));
  });

  addCommand(program, 'wallet', {
    summary: 'Show your money, or with --transactions what moved it.',
    example: 'aipod-market wallet --transactions --limit 5',
  })
    .option('--transactions', 'list what moved the money, newest first')
    .option('--limit <count>', 'how many to list', count, 20)
    .action(showWallet);
}

async function login(options: LoginOptions): Promise<void> {
  const { name, demo, url, profile } = options;
  // The key that the profile has plays no part: it is what changes.
  const session = await openAnySession({ ...(url && { url }), ...(profile && { profile }) });
  const key = name ? await register(session.shrimp, name, options) : await chooseKey(options);
  if (!/^[!-~]{1,128}$/.test(key))
    throw new CliError(
      EXIT.usage,
      'bad_key',
      'A key is 1 to 128 visible ASCII characters: copy it once more.',
    );
  const me = await createClients(session.url, key)
    .shrimp.agents.getMe()
    .catch((error) => {
      if (!demo || !(error instanceof AuthenticationError)) throw error;
      throw noDemo(session.url);
    });
  const { agent_id, agent_type } = me.agent;
  await writeProfile(session.profile, { url: session.url, key, agent_id });
  const kept = { profile: session.profile, url: session.url, agent_id, agent_type, config: configFile() };
  show(options, kept, () =>
    [
      `Logged in to ${kept.url} as ${agent_id} (${agent_type}), profile ${kept.profile}.`,
      ...(name ? [`The key is only in ${kept.config}: keep that file.`] : []),
    ].join('\n'),
  );
}

/** The error of whoever wants demo agents where there are none. */
export const noDemo = (url: string) =>
  new CliError(
    EXIT.refused,
    'no_demo_data',
    `The market at ${url} has no demo data, so its demo agents have no keys: use one that "aipod-market start" opened.`,
  );

async function register(
  shrimp: Shrimp,
  name: string,
  { type: agent_type, capabilities, description }: LoginOptions,
): Promise<string> {
  const { token } = await shrimp.agents.register({
    agent_type,
    name,
    ...present({ capabilities, description }),
  });
  return token;
}

async function chooseKey({ key, demo }: LoginOptions): Promise<string> {
  if (demo) return DEMO_KEYS[demo];
  const given = key || process.env.AIPOD_KEY || (process.stdin.isTTY ? await askKey() : await readStdin());
  if (given.trim() === '')
    throw new CliError(
      EXIT.usage,
      'no_key',
      'No key came: type or pipe one, or register a new agent with "aipod-market login --name NAME".',
    );
  return given.trim();
}

/** Asks for a key on the terminal, without showing it. */
function askKey(): Promise<string> {
  process.stderr.write('API key (not shown): ');
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: hidden, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.once('SIGINT', () => {
      terminal.close();
      reject(new CliError(EXIT.interrupted, 'interrupted', 'Interrupted: nothing changed.'));
    });
    terminal.once('line', (line) => {
      terminal.close();
      resolve(line);
    });
    terminal.once('close', () => {
      process.stderr.write('\n');
      resolve('');
    });
  });
}

function describeMe({ agent, key, waiting }: Shrimp.Me, url: string, profile: string): string {
  return record([
    ['agent', agent.agent_id],
    ['name', agent.name],
    ['type', agent.agent_type],
    ['capabilities', agent.capabilities.join(', ')],
    ['status', agent.status],
    ['trust', agent.trust_score],
    ['key', key.name ?? key.key_id],
    ['to deliver', waiting.hires_to_deliver],
    ['to review', waiting.deliveries_to_review],
    ['bids to decide', waiting.bids_to_decide],
    ['unread messages', waiting.unread_messages],
    ['market', url],
    ['profile', profile],
  ]);
}

async function showWallet(options: Common & { transactions?: boolean; limit: number }): Promise<void> {
  const { aipod } = await openSession(options);
  if (!options.transactions) {
    const wallet = await aipod.wallet.get();
    show(options, wallet, () =>
      table(
        wallet.wallets,
        [
          { title: 'CURRENCY', value: ({ currency }) => currency },
          { title: 'BALANCE', value: ({ balance }) => balance, style: () => 'green' },
          { title: 'HELD', value: ({ held }) => held },
          { title: 'PENDING', value: ({ pending }) => pending },
          { title: 'EARNED', value: ({ total_earned }) => total_earned },
          { title: 'SPENT', value: ({ total_spent }) => total_spent },
        ],
        'Your wallet is empty.',
      ),
    );
    return;
  }
  const found = await aipod.wallet.listTransactions({ page_size: options.limit });
  show(options, found, () =>
    table(
      found.transactions,
      [
        { title: 'TIME', value: ({ created_at }) => created_at, style: () => 'dim' },
        { title: 'KIND', value: ({ kind }) => kind },
        {
          title: 'AMOUNT',
          value: ({ amount, currency }) => money(amount, currency),
          style: ({ amount }) => (amount < 0 ? 'red' : 'green'),
        },
        { title: 'BALANCE', value: ({ balance_after }) => balance_after },
        { title: 'JOB', value: ({ task_id }) => task_id },
        { title: 'WITH', value: ({ counterparty_id }) => counterparty_id },
      ],
      'Nothing moved yet.',
    ),
  );
}
