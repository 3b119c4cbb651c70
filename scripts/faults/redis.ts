import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { freePort, until } from './market.ts';

const AWAY_MS = 3_000;
const RESPOND_WITHIN_MS = 2_000;

/** A Redis for this run, on a fixed port. */
export interface OwnRedis {
  port: number;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** Starts a Redis. Resolves to undefined if this machine has no redis-server. */
export async function startRedis(): Promise<OwnRedis | undefined> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const port = await freePort();
  let child: ChildProcess | undefined;
  const restart = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const started = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    child = started;
    for await (const line of createInterface(started.stdout)) if (line.includes('eady to accept')) break;
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await restart();
  return { port, kill, restart };
}

/** The Redis behind the rate limits is killed and returns later. No request is refused or delayed by that. */
export function redisGone(redis: OwnRedis): Fault {
  return {
    name: 'Redis killed, back after 3 s',
    env: {
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      RATE_LIMIT_PER_MINUTE: '1000000',
      MAX_CONCURRENT_REQUESTS: '1000',
    },
    logs: /Redis does not answer/,
    async inject({ market, client, expect, expectWithin }) {
      const counts = async () => {
        const response = await fetch(`${market.address}/v1/wallet`, {
          headers: { authorization: `Bearer ${market.admin_key}` },
        });
        await response.arrayBuffer();
        return response.headers.has('ratelimit');
      };
      await until(counts);
      const before = client.writes.length;
      client.slowest_ms = 0;
      await redis.kill();
      await pause(AWAY_MS);
      expect(!(await counts()), 'responses have a RateLimit header without Redis');
      const { slowest_ms } = client;
      const retried = client.writes.slice(before).filter(({ tries }) => tries > 1);
      expect(retried.length === 0, `${retried.length} writes failed: ${retried[0]?.first_failure}`);
      expectWithin(RESPOND_WITHIN_MS, slowest_ms, 'a response without Redis');
      await redis.restart();
      const back = performance.now();
      await until(counts);
      return performance.now() - back;
    },
  };
}
