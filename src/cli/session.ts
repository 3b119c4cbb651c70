import {
  type AIPod,
  ApiError,
  aipod,
  ConnectionError,
  type Shrimp,
  shrimp,
} from '../../generated/sdk/typescript/esm/index.js';
import { version } from '../version.ts';
import { CliError, EXIT } from './errors.ts';
import { profileName, readProfile } from './profiles.ts';

/** The options of every command. */
export interface Common {
  url?: string;
  key?: string;
  profile?: string;
  json?: boolean;
}

/** A market that responds and has this program's version, and the caller's key there. */
export interface Session {
  url: string;
  profile: string;
  /** null: nobody is logged in. */
  key: string | null;
  shrimp: Shrimp;
  aipod: AIPod;
  /** The market's time when the session began. */
  market_time: string;
}

const DEFAULT_URL = 'http://127.0.0.1:5001';
const RETRIES = 2;

/** Opens a session in which the caller is logged in. Fails with a CliError that says how to log in. */
export async function openSession(options: Common): Promise<Session & { key: string }> {
  const target = await chooseTarget(options);
  const { url, profile, key } = target;
  if (key === null)
    throw new CliError(
      EXIT.forbidden,
      'not_logged_in',
      `You are not logged in to ${url} (profile ${profile}): run "aipod-market login", or set AIPOD_KEY.`,
    );
  return { ...(await connect(target)), key };
}

/** Opens a session of anyone, logged in or not. */
export async function openAnySession(options: Common): Promise<Session> {
  return connect(await chooseTarget(options));
}

/** Returns clients of a market for one key. */
export function createClients(url: string, key: string | null) {
  const connection = { url, key, language: 'en', retries: RETRIES, logLevel: 'off' } as const;
  return { shrimp: shrimp(connection), aipod: aipod(connection) };
}

type Target = Pick<Session, 'url' | 'profile' | 'key'>;

async function chooseTarget(options: Common): Promise<Target> {
  const profile = profileName(options.profile);
  const kept = await readProfile(profile);
  const url = readAddress(options.url || process.env.AIPOD_URL || kept?.url || DEFAULT_URL);
  const given = options.key || process.env.AIPOD_KEY;
  // A kept key never goes to another market than its own.
  const key = given || (kept?.url === url ? kept.key : null);
  return { url, profile, key };
}

function readAddress(text: string): string {
  if (URL.canParse(text)) {
    const { protocol, username, password, origin, pathname } = new URL(text);
    if (/^https?:$/.test(protocol) && !username && !password)
      return `${origin}${pathname.replace(/\/+$/, '')}`;
  }
  throw new CliError(
    EXIT.usage,
    'bad_url',
    `"${text}" is not the address of a market: give one such as ${DEFAULT_URL}.`,
  );
}

async function connect({ url, profile, key }: Target): Promise<Session> {
  const clients = createClients(url, key);
  const { version: found, time } = await readStatus(url, clients.aipod);
  const [ours, theirs] = [version, found].map((text) => text.split('.').slice(0, 2).join('.'));
  if (ours !== theirs)
    throw new CliError(
      EXIT.other_version,
      'other_version',
      `The market at ${url} has version ${found}, and this program ${version}: run "npx aipod-market@${theirs}" instead.`,
    );
  return { url, profile, key, market_time: time, ...clients };
}

async function readStatus(url: string, client: AIPod) {
  try {
    const status = await client.system.getStatus();
    if (/^\d+\.\d+\.\d+/.test(status.version)) return status;
  } catch (error) {
    if (error instanceof ConnectionError) {
      const cause = error.message.replace(/^.*? (failed: )?/, '').replace(/^http\S+ /, '');
      throw new CliError(
        EXIT.unavailable,
        'no_market',
        `No market responds at ${url} (${cause.replace('failed: ', '')}): start one with "aipod-market start", or name another with --url.`,
      );
    }
    if (!(error instanceof ApiError) || error.code !== undefined) throw error;
  }
  throw new CliError(
    EXIT.unavailable,
    'not_a_market',
    `${url} responds, but is not an AIPod Market: give the address of one with --url or AIPOD_URL.`,
  );
}
