import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { registerAgents, writeMemory } from './agents.ts';
import type { Fault } from './fault.ts';
import { until, untilReady } from './market.ts';

const WRITERS = 30;
/** The default of DATABASE_POOL. */
const POOL = 10;
const ANSWER_WITHIN_MS = 5_000;
const RECOVER_WITHIN_MS = 2_000;

/** Every connection of the pool hangs: in the first round while callers prove who they are, then in their writes. */
export function poolHeld(held_ms = 10_000): Fault {
  return {
    name: `all pool connections held for ${held_ms / 1000} s`,
    async strike({ market, client, expect, expectWithin }, round) {
      const agents = await registerAgents(client, WRITERS);
      const holder = new pg.Client(market.connection);
      await holder.connect();
      const isHeld = async () => {
        const { rowCount } = await holder.query(
          `select from pg_stat_activity where application_name = 'aipod-market' and wait_event_type = 'Lock'`,
        );
        return rowCount === POOL;
      };
      await holder.query(`begin; lock table ${round % 2 ? 'agent' : 'memory'} in access exclusive mode`);
      client.slowest_ms = 0;
      const refused_before = client.unavailable;
      const writes = agents.map((agent) => writeMemory(client, agent));
      await until(isHeld);
      await pause(held_ms);
      const { unavailable, slowest_ms } = client;

      await holder.query('commit');
      const freed = performance.now();
      await holder.end();
      const ready_ms = await untilReady(market);
      await Promise.any(writes);
      const recovered_ms = performance.now() - freed;
      await Promise.allSettled(writes);

      expect(unavailable > refused_before, 'nobody was told that it is unavailable');
      expectWithin(ANSWER_WITHIN_MS, slowest_ms, 'an answer while it was held');
      expectWithin(RECOVER_WITHIN_MS, recovered_ms, 'the first write after it');
      return ready_ms;
    },
  };
}
