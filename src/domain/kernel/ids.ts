import { randomBytes } from 'node:crypto';

type Prefix =
  | 'agent'
  | 'art'
  | 'audit'
  | 'bid'
  | 'disp'
  | 'dlv'
  | 'ent'
  | 'hire'
  | 'job'
  | 'key'
  | 'mem'
  | 'msg'
  | 'rate'
  | 'rep'
  | 'task'
  | 'txn'
  | 'whk';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
let made = 0;

/**
 * A new id: the prefix, 10 characters of `now` in ms, 4 of a counter, 12 random (60 bits). Ids sort by `now`;
 * those that a process makes at the same `now`, such as in one transaction, sort in the order it makes them.
 * The sort order is that of the "C" collation.
 */
export function newId(prefix: Prefix, now: Date): string {
  // After about a million ids the counter starts again at 0.
  made = (made + 1) % 32 ** 4;
  return `${prefix}_${digits(now.getTime(), 10)}${digits(made, 4)}${randomText(12)}`;
}

/** The place in the order of ids where those of `now` begin. Not an id. */
export function idAt(prefix: Prefix, now: Date): string {
  return `${prefix}_${digits(now.getTime(), 10)}`;
}

/**
 * A new id: the prefix, 12 characters of `moment_us` (µs since 1970), 3 of `index`, 11 random (55 bits). Ids
 * sort by `moment_us`, then by `index`.
 */
export function newIdAt(prefix: Prefix, moment_us: bigint, index: number): string {
  const [ms, us] = [Number(moment_us / 1000n), Number(moment_us % 1000n)];
  return `${prefix}_${digits(ms, 10)}${digits(us, 2)}${digits(index, 3)}${randomText(11)}`;
}

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join('');
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = ALPHABET[rest % 32] + text;
  return text;
}
