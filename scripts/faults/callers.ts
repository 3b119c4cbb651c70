import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { untilReady } from './market.ts';

const LASTS_MS = 3_000;
/** About as long as a response takes, so that some connections are lost before the write and some after. */
const HANG_UP_MS = 50;

/** Every client loses its connection before the response arrives, and retries. */
export const callersGone: Fault = {
  name: 'client connections lost for 3 s',
  async inject({ market, client }) {
    client.hang_up_ms = HANG_UP_MS;
    await pause(LASTS_MS);
    client.hang_up_ms = null;
    return untilReady(market);
  },
};
