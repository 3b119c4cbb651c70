import pg from 'pg';
import { registerAgent, registerAgents, writeMemory } from './agents.ts';
import type { Fault } from './fault.ts';
import { until, untilReady } from './market.ts';

const EXIT_WITHIN_MS = 10_000;

/**
 * The server is told to stop while it has so many requests, and answers them all first. Of most only half has
 * arrived; some wait for a lock, and some for their passwords to be hashed.
 */
export function drained(requests = 50): Fault {
  const locked_count = Math.floor(requests / 10);
  const upload_count = requests - 2 * locked_count;
  return {
    name: `SIGTERM with ${requests} requests in flight`,
    quiet: true,
    async strike({ market, client, expect, expectWithin }) {
      const uploaders = await registerAgents(client, upload_count);
      const writers = await registerAgents(client, locked_count);
      const before = client.writes.length;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const uploads = uploaders.map((agent) => writeMemory(client, agent, { until: released }));
      const holder = new pg.Client(market.connection);
      // Postgres may be stopped before this connection is.
      holder.on('error', () => {});
      await holder.connect();
      // A key counts as used once the head of its first request has arrived.
      const ids = uploaders.map(({ agent_id }) => `'${agent_id}'`).join();
      const arrived = `select from api_key where agent_id in (${ids}) and last_used_at is not null`;
      await until(async () => (await holder.query(arrived)).rowCount === upload_count);

      // Held as briefly as can be: a write gives up on a lock in the end.
      await holder.query('begin; lock table memory in access exclusive mode');
      const password = 'a password of length';
      const registrations = Array.from({ length: locked_count }, () => registerAgent(client, { password }));
      const locked = writers.map((agent) => writeMemory(client, agent));
      const waiting = 'select from pg_locks where not granted';
      await until(async () => (await holder.query(waiting)).rowCount === locked_count);

      const told = performance.now();
      const exit = market.end('SIGTERM');
      await until(async () => !(await answers(market.address)));
      await holder.query('commit');
      release();
      const { code, signal } = await exit;
      expectWithin(EXIT_WITHIN_MS, performance.now() - told, 'to exit');
      expect(code === 0, `it exited with ${signal ?? code}`);
      await holder.end();

      const started = performance.now();
      expect(await market.start(), 'the server did not start again');
      await untilReady(market);
      const ready_ms = performance.now() - started;
      await Promise.allSettled([...uploads, ...locked, ...registrations]);
      const dropped = client.writes.slice(before).filter(({ tries }) => tries > 1);
      expect(
        dropped.length === 0,
        `${dropped.length} requests in flight were dropped: ${dropped[0]?.setback}`,
      );
      return ready_ms;
    },
  };
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/livez`).then(
    () => true,
    () => false,
  );
}
