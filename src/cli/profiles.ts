import { join } from 'node:path';
import { CliError, EXIT } from './errors.ts';
import { ownFolder, readJson, writeJson } from './files.ts';

/** Who the user is on one market. */
export interface Profile {
  url: string;
  key: string;
  agent_id: string;
}

/** The file that keeps the profiles. */
export const configFile = () => join(ownFolder('XDG_CONFIG_HOME'), 'config.json');

/** The name of the profile to use. Fails with a CliError unless it can be part of a file's name. */
export function profileName(named: string | undefined): string {
  const name = named || process.env.AIPOD_PROFILE || 'default';
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(name))
    throw new CliError(
      EXIT.usage,
      'bad_profile',
      'A profile has 1 to 64 letters, digits, dots, dashes and underscores, and begins with a letter or digit: choose another name.',
    );
  return name;
}

/** Returns a profile; undefined if nobody is logged in there. */
export async function readProfile(name: string): Promise<Profile | undefined> {
  return (await readProfiles()).get(name);
}

/** Keeps a profile, in place of the one that had its name. */
export async function writeProfile(name: string, profile: Profile): Promise<void> {
  await save((await readProfiles()).set(name, profile));
}

/** Removes a profile; returns whether it was there. */
export async function removeProfile(name: string): Promise<boolean> {
  const profiles = await readProfiles();
  const removed = profiles.delete(name);
  if (removed) await save(profiles);
  return removed;
}

async function readProfiles(): Promise<Map<string, Profile>> {
  const file = (await readJson(configFile())) as { profiles?: Record<string, Profile> } | undefined;
  const entries = Object.entries(file?.profiles ?? {});
  return new Map(entries.filter(([, { url, key }]) => typeof url === 'string' && typeof key === 'string'));
}

async function save(profiles: Map<string, Profile>): Promise<void> {
  await writeJson(configFile(), { profiles: Object.fromEntries(profiles) });
}
