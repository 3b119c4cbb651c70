import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { addCommand, count, list, present } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { ownFolder, readJson, writeJson } from './files.ts';
import { forward, readReceiver } from './forward.ts';
import { note, paint, showLine, spin } from './output.ts';
import { type Common, openSession } from './session.ts';
import { cleanLine } from './text.ts';

interface ListenOptions extends Common {
  types?: string[];
  after?: string;
  forward?: string;
  count?: number;
}

/** How far a listener has read, in a file. */
interface State {
  cursor: string | null;
  /** The ids of events after the cursor that were dealt with. */
  seen: string[];
  /** Signs what is forwarded. */
  secret?: string;
}

/** Adds listen. */
export function addListenCommand(program: Command): void {
  addCommand(program, 'listen', {
    summary:
      'Print your events as they happen, one a line, from the last one that you saw on; the first time from your oldest.',
    example: 'aipod-market listen --types bid.placed,hire.delivered --forward http://localhost:3000/events',
  })
    .option('--types <types>', 'only events of these types, between commas', list)
    .option('--after <cursor>', 'begin after this cursor of the API')
    .option('--forward <url>', 'post each event there too, signed like a webhook, until the receiver took it')
    .option('--count <count>', 'end after so many events', count)
    .action(listen);
}

async function listen(options: ListenOptions): Promise<void> {
  const receiver = options.forward === undefined ? undefined : readReceiver(options.forward);
  const { shrimp, url, profile } = await openSession(options);
  const { agent_id } = (await shrimp.agents.getMe()).agent;
  const file = stateFile(profile, [url, agent_id, options.types?.toSorted() ?? [], receiver?.href ?? null]);
  const state = await readState(file);
  if (options.after !== undefined) Object.assign(state, { cursor: options.after, seen: [] });
  const secret = state.secret ?? `whsec_${randomBytes(32).toString('base64')}`;
  if (receiver) {
    state.secret = secret;
    await writeJson(file, state);
    note(`Forwarding to ${receiver.href}, signed with the secret ${secret}`);
  }

  const stop = new AbortController();
  let exit_code: number | undefined;
  const end = (code: number) => () => {
    exit_code = code;
    stop.abort();
  };
  process.once('SIGINT', end(EXIT.interrupted));
  process.once('SIGTERM', end(EXIT.terminated));

  let left = options.count ?? Number.POSITIVE_INFINITY;
  let wait = spin(`Waiting for events of ${agent_id}`);
  try {
    const events = shrimp.events({
      cursor: {
        read: () => state.cursor,
        write: async (cursor) => {
          Object.assign(state, { cursor, seen: [] });
          await writeJson(file, state);
        },
      },
      signal: stop.signal,
      onGap: () => note('Events were lost: the market keeps them for 30 days.'),
      ...present({ types: options.types as Shrimp.EventType[] | undefined }),
    });
    for await (const event of events) {
      // The page of an event that an end interrupted comes again.
      if (state.seen.includes(event.id)) continue;
      wait();
      if (receiver) await forward(event, { receiver, secret, signal: stop.signal, note });
      if (stop.signal.aborted) break;
      showLine(options, event, () => writeEvent(event));
      state.seen.push(event.id);
      await writeJson(file, state);
      left -= 1;
      if (left === 0) break;
      wait = spin(`Waiting for events of ${agent_id}`);
    }
  } finally {
    wait();
  }
  if (exit_code !== undefined) process.exitCode = exit_code;
}

/** Each listener has its own file: what one reads is not read for another with other types or another receiver. */
function stateFile(profile: string, listener: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(listener)).digest('hex').slice(0, 16);
  return join(ownFolder('XDG_STATE_HOME'), `listen-${profile}-${hash}.json`);
}

async function readState(file: string): Promise<State> {
  const kept = (await readJson(file)) as State | undefined;
  if (kept === undefined) return { cursor: null, seen: [] };
  if (!Array.isArray(kept.seen))
    throw new CliError(
      EXIT.usage,
      'bad_file',
      `${file} does not say how far you read: remove it to begin again.`,
    );
  return kept;
}

function writeEvent({ time, type, subject, data }: Shrimp.Event): string {
  const facts = Object.entries(data)
    .filter(([name]) => name !== 'job_id')
    .map(([name, value]) => `${name}=${value}`);
  if (!process.stdout.isTTY) return [time, type, subject ?? '', facts.join(' ')].map(cleanLine).join('\t');
  const parts = [
    paint('dim', time),
    paint('cyan', type.padEnd(19)),
    subject ?? '',
    paint('dim', cleanLine(facts.join(' '))),
  ];
  return parts.join('  ').trimEnd();
}
