import argon2 from 'argon2';

// Checked when there is no password on file, so that an unknown name takes as long as a wrong password.
const nobody = argon2.hash('nobody has this password', { type: argon2.argon2id });

/** The argon2id hash of a password, with its salt and parameters, as text. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, { type: argon2.argon2id });
}

/** Whether the password is the hash's. Without a hash it is false, in the same time. */
export async function checkPassword(password: string, hash: string | null): Promise<boolean> {
  const matches = await argon2.verify(hash ?? (await nobody), password);
  return matches && hash !== null;
}
