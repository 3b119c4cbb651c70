import { aipod } from '../../../generated/sdk/typescript/esm/aipod.js';
import { ApiError, type Me, shrimp } from '../../../generated/sdk/typescript/esm/shrimp.js';
import { createStore } from './store.ts';
import { language } from './words.ts';

// Who is logged in, and the clients that speak for it. The key is kept for the tab only.

export * as AIPod from '../../../generated/sdk/typescript/esm/aipod.js';
export * from '../../../generated/sdk/typescript/esm/shrimp.js';

/** An agent that is logged in. */
export interface Session {
  shrimp: ReturnType<typeof shrimp>;
  aipod: ReturnType<typeof aipod>;
  me: Me;
  is_admin: boolean;
  /** Whether the market made the key for this login. */
  made: boolean;
}

/** Null while nobody is logged in, undefined until that is known. */
export const session = createStore<Session | null | undefined>(undefined);
/** Why the login is shown: the market refused a key that had worked. */
export const was_refused = createStore(false);
/** Whether the market answers. */
export const online = createStore(true);

const KEPT = 'aipod-market-console';

/** Logs in with a key. Fails as `getMe` does. */
export async function logIn(key: string, made = false): Promise<void> {
  const connection = { url: location.origin, key, language, fetch: watchedFetch };
  const clients = { shrimp: shrimp(connection), aipod: aipod(connection) };
  const me = await clients.shrimp.agents.getMe();
  sessionStorage.setItem(KEPT, JSON.stringify({ key, made }));
  was_refused.set(false);
  session.set({ ...clients, me, is_admin: me.agent.agent_type === 'admin', made });
}

/** Logs in with a name and a password. Fails as `login` does. */
export async function logInByName(username: string, password: string): Promise<void> {
  const client = aipod({ url: location.origin, key: null, language });
  const { api_key } = await client.auth.login({ username, password });
  await logIn(api_key, true);
}

/** Logs in again with the key of this tab, after a reload. Keeps trying while the market is away. */
export async function resume(): Promise<void> {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return session.set(null);
  const { key, made } = JSON.parse(kept) as { key: string; made: boolean };
  for (;;) {
    try {
      return await logIn(key, made);
    } catch (error) {
      // The key is revoked, or its agent banned.
      if (error instanceof ApiError && [401, 403].includes(error.status)) return forget(true);
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

/** Forgets the key, and revokes it if it was made by the login. */
export async function logOut(): Promise<void> {
  const last = session.get();
  forget(false);
  // Whoever took the key from the tab cannot use it later. If this fails, the key expires in 30 days.
  if (last?.made) await last.shrimp.keys.revoke({ key_id: last.me.key.key_id }).catch(() => {});
}

/** Ends the session; `refused` says so at the login. */
export function forget(refused: boolean): void {
  sessionStorage.removeItem(KEPT);
  was_refused.set(refused);
  session.set(null);
}

/** Reads again what waits for the agent. */
export async function readMe(): Promise<void> {
  const current = session.get();
  if (!current) return;
  const me = await current.shrimp.agents.getMe();
  if (session.get() === current) session.set({ ...current, me });
}

/** Notes whether the market answers, for all calls. */
const watchedFetch: typeof fetch = async (...request) => {
  try {
    const response = await fetch(...request);
    // A proxy answers with these while the market is away.
    online.set(![502, 503, 504].includes(response.status));
    return response;
  } catch (error) {
    const [, init] = request;
    if (!init?.signal?.aborted) online.set(false);
    throw error;
  }
};
