import type { FastifyBaseLogger } from 'fastify';
import { Redis } from 'ioredis';

/**
 * Connects to the Redis that several servers share their limits through. Returns at once and keeps trying for
 * good: while it is away commands fail at once, and an outage is logged once. Whoever connects disconnects.
 */
export function connectRedis(url: string, log: FastifyBaseLogger): Redis {
  const redis = new Redis(url, {
    // Each request waits for these: rather let one through uncounted than hold it up.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 250,
    socketTimeout: 1_000,
    connectTimeout: 1_000,
    retryStrategy: (tries) => Math.min(tries * 100, 2_000),
  });
  let away = false;
  const lose = (details: object) => {
    if (!away) log.error(details, 'Redis does not answer: limits count nothing until it does');
    away = true;
  };
  redis.on('error', (error) => lose({ err: error }));
  // A connection that was merely closed is no error to it.
  redis.on('reconnecting', () => lose({}));
  redis.on('ready', () => {
    if (away) log.info('Redis answers again');
    away = false;
  });
  return redis;
}
