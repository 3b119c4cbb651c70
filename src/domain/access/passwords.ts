import argon2 from 'argon2';

/** The cost of a hash, half a second of CPU time. Memory in KiB. */
const COST = { type: argon2.argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 4 } as const;

/** Verified when an agent has no password, so that an unknown name takes as long as a wrong password. Made when first needed. */
let decoy: Promise<string> | undefined;

/** The argon2id hash of a password, with its salt and parameters, as text. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, COST);
}

/** Whether a password matches a hash. Without a hash the result is false, after the same time. */
export async function checkPassword(password: string, hash: string | null): Promise<boolean> {
  decoy ??= hashPassword('a password that no agent has');
  const matches = await argon2.verify(hash ?? (await decoy), password);
  return matches && hash !== null;
}
