import type { Redis } from 'ioredis';

/** The part of a logger that the connection uses. */
export interface RedisLog {
  error(details: object, message: string): void;
  info(message: string): void;
}

/**
 * Connects to the Redis through which several servers share their limits. Does not wait for it, and retries until
 * `disconnect`, which the caller must call. During an outage commands fail at once, and one line is logged.
 */
export async function connectRedis(url: string, log: RedisLog): Promise<Redis> {
  // Most markets have one server, and do not load it.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    // Each request waits for these commands: rather let it through uncounted than delay it.
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
    if (!away) log.error(details, 'Redis does not respond: limits count nothing until it does');
    away = true;
  };
  redis.on('error', (error) => lose({ err: error }));
  // To ioredis a connection that was closed is not an error.
  redis.on('reconnecting', () => lose({}));
  redis.on('ready', () => {
    if (away) log.info('Redis responds again');
    away = false;
  });
  return redis;
}
