import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { registerAgents, writeMemory } from './agents.ts';
import type { Fault } from './fault.ts';
import { until, untilReady } from './market.ts';

const WRITERS = 30;
/** The default of DATABASE_POOL. */
const POOL = 10;
const RESPOND_WITHIN_MS = 5_000;
const RECOVER_WITHIN_MS = 2_000;

/** Every connection of the pool is blocked: in the first round in authentication, in the second in writes. */
export function poolBlocked(blocked_ms = 10_000): Fault {
  return {
    name: `all pool connections blocked for ${blocked_ms / 1000} s`,
    async inject({ market, client, expect, expectWithin }, round) {
      const agents = await registerAgents(client, WRITERS);
      const blocker = new pg.Client(market.connection);
      await blocker.connect();
      const isBlocked = async () => {
        // In a transaction Postgres remembers what it first said about its sessions.
        await blocker.query('select pg_stat_clear_snapshot()');
        const { rowCount } = await blocker.query(
          `select from pg_stat_activity where application_name = 'aipod-market' and wait_event_type = 'Lock'`,
        );
        return rowCount === POOL;
      };
      await blocker.query(`begin; lock table ${round % 2 ? 'agent' : 'memory'} in access exclusive mode`);
      client.slowest_ms = 0;
      const refused_before = client.unavailable;
      const writes = agents.map((agent) => writeMemory(client, agent));
      await until(isBlocked);
      await pause(blocked_ms);
      const { unavailable, slowest_ms } = client;

      await blocker.query('commit');
      const freed = performance.now();
      await blocker.end();
      const ready_ms = await untilReady(market);
      await Promise.any(writes);
      const recovered_ms = performance.now() - freed;
      await Promise.allSettled(writes);

      expect(unavailable > refused_before, 'no client got a 503');
      expectWithin(RESPOND_WITHIN_MS, slowest_ms, 'a response while the pool was blocked');
      expectWithin(RECOVER_WITHIN_MS, recovered_ms, 'the first write afterwards');
      return ready_ms;
    },
  };
}
