import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { type OutsidePostgres, until, untilReady } from './market.ts';

const AWAY_MS = 3_000;
/** Time that the supervisor waits before it restarts the server. */
const SUPERVISOR_PAUSE_MS = 1_000;

/** The Postgres of DATABASE_URL is killed under load and returns later. */
export function postgresAway(outside: OutsidePostgres): Fault {
  return {
    name: 'Postgres of DATABASE_URL killed, back after 3 s',
    outside,
    async inject({ market, client, expect }) {
      const refused_before = client.unavailable;
      await outside.kill();
      await pause(AWAY_MS);
      expect(client.unavailable > refused_before, 'no client got a 503');
      await outside.restart();
      return untilReady(market);
    },
  };
}

/**
 * The server starts while the Postgres of DATABASE_URL is down, reports that and exits. Its supervisor restarts
 * it until Postgres is back.
 */
export function postgresAbsent(outside: OutsidePostgres): Fault {
  return {
    name: 'Postgres of DATABASE_URL down at startup, back later',
    outside,
    logs: /^DATABASE_URL: the market cannot use the Postgres at /,
    async inject({ market }) {
      await market.end('SIGTERM');
      await outside.kill();
      let given_up = 0;
      const supervised = (async () => {
        while (!(await market.start())) {
          given_up += 1;
          await pause(SUPERVISOR_PAUSE_MS);
        }
      })();
      await until(async () => given_up > 1);
      await outside.restart();
      const back = performance.now();
      await supervised;
      await untilReady(market);
      return performance.now() - back;
    },
  };
}
