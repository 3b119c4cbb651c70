import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { untilReady } from './market.ts';

const LASTS_MS = 3_000;
/** About as long as an answer takes, so that it is lost now before its write and now after. */
const HANG_UP_MS = 50;

/** Every caller loses its connection before it hears the answer, and asks again. */
export const callersGone: Fault = {
  name: 'connections of callers lost for 3 s',
  async strike({ market, client }) {
    client.hang_up_ms = HANG_UP_MS;
    await pause(LASTS_MS);
    client.hang_up_ms = null;
    return untilReady(market);
  },
};
