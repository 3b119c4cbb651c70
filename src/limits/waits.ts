import { Failure } from '../domain/kernel/failure.ts';
import type { Slot } from './limits.ts';

/** After how many seconds a request that found no place can try again. */
const RETRY_AFTER = 5;

/**
 * Returns a function that takes one of the places of requests that wait: there are so many for an agent, an address and
 * the server. It fails with unavailable when there is none.
 */
export function createWaits(limits: {
  agent: number;
  address: number;
  server: number;
}): (subject: { agent: string; address: string }) => Slot {
  const held = new Map<string, number>();
  const add = (name: string, change: 1 | -1) => {
    const count = (held.get(name) ?? 0) + change;
    if (count > 0) held.set(name, count);
    else held.delete(name);
    return count;
  };
  return ({ agent, address }) => {
    const taken: [name: string, limit: number][] = [
      [`agent ${agent}`, limits.agent],
      [`address ${address}`, limits.address],
      ['server', limits.server],
    ];
    if (taken.some(([name, limit]) => (held.get(name) ?? 0) >= limit)) {
      throw new Failure('unavailable', { retry_after: RETRY_AFTER });
    }
    const [count = 0] = taken.map(([name]) => add(name, 1));
    let is_held = true;
    const release = () => {
      if (is_held) for (const [name] of taken) add(name, -1);
      is_held = false;
    };
    return { held: count, release };
  };
}
