import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { type OutsidePostgres, until, untilReady } from './market.ts';

const AWAY_MS = 3_000;
/** Of the supervisor, between an end of the server and its next start. */
const SUPERVISOR_PAUSE_MS = 1_000;

/** The Postgres of DATABASE_URL dies under load, and comes back later. */
export function postgresAway(outside: OutsidePostgres): Fault {
  return {
    name: 'Postgres of DATABASE_URL killed, back after 3 s',
    outside,
    async strike({ market, client, expect }) {
      const refused_before = client.unavailable;
      await outside.kill();
      await pause(AWAY_MS);
      expect(client.unavailable > refused_before, 'nobody was told that it is unavailable');
      await outside.restart();
      return untilReady(market);
    },
  };
}

/**
 * The server starts where the Postgres of DATABASE_URL is not, says so and ends, and is started again by its
 * supervisor until Postgres is there.
 */
export function postgresAbsent(outside: OutsidePostgres): Fault {
  return {
    name: 'Postgres of DATABASE_URL gone at the start, back later',
    outside,
    logs: /^DATABASE_URL: the market cannot use the Postgres at /,
    async strike({ market }) {
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
