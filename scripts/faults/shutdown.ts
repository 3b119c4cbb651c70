import pg from 'pg';
import { registerAgent, registerAgents, writeMemory } from './agents.ts';
import type { Fault } from './fault.ts';
import { until, untilReady } from './market.ts';

const EXIT_WITHIN_MS = 10_000;

/**
 * The server gets SIGTERM while `requests` requests are in flight, and must respond to all of them first. Most
 * have sent only half of their body; some wait for a lock, and some for a password hash.
 */
export function drained(requests = 50): Fault {
  const locked_count = Math.floor(requests / 10);
  const upload_count = requests - 2 * locked_count;
  return {
    name: `SIGTERM with ${requests} requests in flight`,
    quiet: true,
    async inject({ market, client, expect, expectWithin }) {
      const uploaders = await registerAgents(client, upload_count);
      const writers = await registerAgents(client, locked_count);
      const before = client.writes.length;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const uploads = uploaders.map((agent) => writeMemory(client, agent, { until: released }));
      const blocker = new pg.Client(market.connection);
      // Postgres may stop before this connection is closed.
      blocker.on('error', () => {});
      await blocker.connect();
      // A key is marked as used as soon as the headers of its first request have arrived.
      const ids = uploaders.map(({ agent_id }) => `'${agent_id}'`).join();
      const arrived = `select from api_key where agent_id in (${ids}) and last_used_at is not null`;
      await until(async () => (await blocker.query(arrived)).rowCount === upload_count);

      // Released as soon as possible: a write fails when its lock times out.
      await blocker.query('begin; lock table memory in access exclusive mode');
      const password = 'a password of length';
      const registrations = Array.from({ length: locked_count }, () => registerAgent(client, { password }));
      const locked = writers.map((agent) => writeMemory(client, agent));
      const waiting = 'select from pg_locks where not granted';
      await until(async () => (await blocker.query(waiting)).rowCount === locked_count);

      const signalled = performance.now();
      const exit = market.end('SIGTERM');
      await until(async () => !(await isAlive(market.address)));
      await blocker.query('commit');
      release();
      const { code, signal } = await exit;
      expectWithin(EXIT_WITHIN_MS, performance.now() - signalled, 'to exit');
      expect(code === 0, `it exited with ${signal ?? code}`);
      await blocker.end();

      const started = performance.now();
      expect(await market.start(), 'the server did not start again');
      await untilReady(market);
      const ready_ms = performance.now() - started;
      await Promise.allSettled([...uploads, ...locked, ...registrations]);
      const dropped = client.writes.slice(before).filter(({ tries }) => tries > 1);
      expect(
        dropped.length === 0,
        `${dropped.length} requests in flight were dropped: ${dropped[0]?.first_failure}`,
      );
      return ready_ms;
    },
  };
}

function isAlive(address: string): Promise<boolean> {
  return fetch(`${address}/livez`).then(
    () => true,
    () => false,
  );
}
