import { hash, randomInt } from 'node:crypto';

/** Returns a new secret: `fg_live_` and 32 random characters of base62 (190 bits). */
export function newSecret(): string {
  const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return `fg_live_${Array.from({ length: 32 }, () => base62[randomInt(62)]).join('')}`;
}

/** The SHA-256 of a secret, which is what the market stores. A secret is random, so it needs no salt. */
export function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
