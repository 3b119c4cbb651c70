import argon2 from 'argon2';

// Verified when an agent has no password, so that an unknown name takes as long as a wrong password.
const decoy = argon2.hash('a password that no agent has', { type: argon2.argon2id });

/** The argon2id hash of a password, with its salt and parameters, as text. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, { type: argon2.argon2id });
}

/** Whether a password matches a hash. Without a hash the result is false, after the same time. */
export async function checkPassword(password: string, hash: string | null): Promise<boolean> {
  const matches = await argon2.verify(hash ?? (await decoy), password);
  return matches && hash !== null;
}
