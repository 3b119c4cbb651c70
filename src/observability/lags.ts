import type { Database } from '../database/database.ts';
import { readHiddenSince } from '../domain/events/openings.ts';
import { readDueSince } from '../domain/sweeper.ts';
import { readWebhookLag } from '../domain/webhooks/lag.ts';

/** How far the market is behind its own work, in seconds. */
export interface Lags {
  oldest_due_s: number;
  feed_s: number;
  webhook_s: number;
  /** Webhooks whose last delivery failed. */
  webhooks_failing: number;
}

/** Whoever reads the metrics does not wait longer for the database. */
const PATIENCE_MS = 1_000;

/** Reads how far the market is behind; null if the database does not answer within a second. */
export async function readLags(db: Database): Promise<Lags | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  const read = readAll(db).catch(() => null);
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}

async function readAll(db: Database): Promise<Lags> {
  const { now } = db;
  const [due_since, hidden_since, webhooks] = await Promise.all([
    readDueSince(db),
    readHiddenSince(db),
    readWebhookLag(db),
  ]);
  const since = (moment: Date | null) =>
    moment === null ? 0 : Math.max(0, (now.getTime() - moment.getTime()) / 1_000);
  return {
    oldest_due_s: since(due_since),
    feed_s: since(hidden_since),
    webhook_s: since(webhooks.behind_since),
    webhooks_failing: webhooks.failing,
  };
}
