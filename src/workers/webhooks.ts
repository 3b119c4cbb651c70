import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { isUnavailable } from '../database/errors.ts';
import { watchOpenings } from '../domain/events/openings.ts';
import type { MarketEvent } from '../domain/events/types.ts';
import type { WebhookRules } from '../domain/kernel/rules.ts';
import type { Signing } from '../domain/kernel/signing.ts';
import { WEBHOOKS_SIGNAL } from '../domain/webhooks/webhooks.ts';
import {
  endTurn,
  type Lease,
  leaveWebhook,
  listOpeningWork,
  listWork,
  passOver,
  readNext,
  recordAttempt,
  takeWebhook,
  type WebhookKey,
  type WriteEvent,
} from '../domain/webhooks/work.ts';
import { sendEvent, signMessage } from './send_event.ts';

/** How often the market looks for what no signal told it, in ms. */
const LOOK_MS = 1_000;
/** After how long no further delivery of a webhook begins before others have had a turn, in ms. */
const TURN_MS = 10_000;
/** How many webhooks are called at once, and how many of one agent. */
const MOST = 100;
const MOST_OF_AGENT = 5;

/** Groups a list by the key of each, in its order. */
function groupBy<T>(list: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/**
 * Sends events to webhooks until `stop`, which gives back those that are being called. Each webhook gets its events one by
 * one, in order. Several servers share the work.
 */
export function startWebhooks(
  db: Database,
  {
    rules,
    signing,
    write,
    log,
  }: {
    rules: WebhookRules;
    signing: Signing;
    write: WriteEvent;
    log: Pick<FastifyBaseLogger, 'error'>;
  },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal: stop } = stopping;
  const waiting = new Map<string, WebhookKey>();
  const running = new Map<string, Promise<void>>();
  const called = new Map<string, number>();
  /** Whether the next look reads all feeds: what opened while no server ran, only they have. */
  let reads_all = true;
  /** Ends the pause before the next look. */
  let early = new AbortController();
  /** The enabled webhooks of each agent, as of the last look. */
  let known = new Map<string, WebhookKey[]>();

  function add(keys: WebhookKey[]): void {
    for (const key of keys) waiting.set(key.webhook_id, key);
    startWaiting();
  }

  function startWaiting(): void {
    for (const [name, key] of waiting) {
      if (stop.aborted || running.size >= MOST) return;
      const count = called.get(key.agent_id) ?? 0;
      if (running.has(name) || count >= MOST_OF_AGENT) continue;
      waiting.delete(name);
      called.set(key.agent_id, count + 1);
      const turn = serve(key)
        .catch(report)
        .finally(() => {
          running.delete(name);
          const left = (called.get(key.agent_id) ?? 1) - 1;
          if (left > 0) called.set(key.agent_id, left);
          else called.delete(key.agent_id);
          startWaiting();
        });
      running.set(name, turn);
    }
  }

  function report(error: unknown): void {
    // What was found is forgotten: the next look reads all feeds.
    reads_all = true;
    if (!isUnavailable(error)) log.error({ err: error }, 'the delivery of a webhook failed');
  }

  async function serve(key: WebhookKey): Promise<void> {
    const lease = await takeWebhook(db, key);
    if (!lease) return;
    const last = await deliver(lease);
    // What came while it was taken, no look of another server has found.
    if (last && (await readNext(db, last)).events.length > 0) add([key]);
  }

  /** Sends what there is to a webhook. Returns the webhook when nothing is left; null when it failed or is another's. */
  async function deliver(taken: Lease): Promise<Lease | null> {
    let lease = taken;
    for (const end = performance.now() + TURN_MS; ; ) {
      const page = await readNext(db, lease);
      for (const event of page.events) {
        if (performance.now() > end) return yieldTurn(lease);
        const next = await deliverOne(lease, event);
        if (!next) return null;
        lease = next;
      }
      if (page.events.length > 0) continue;
      const next = page.has_more ? passOver(lease, page) : await endTurn(db, lease, page);
      if (!next) return passOver(lease, page);
      lease = next;
    }
  }

  /** Lets others have a turn. */
  async function yieldTurn(lease: Lease): Promise<null> {
    await leaveWebhook(db, lease);
    add([lease]);
    return null;
  }

  /** Sends an event. Returns the webhook to go on with; null when it is to be left. */
  async function deliverOne(lease: Lease, event: MarketEvent): Promise<Lease | null> {
    const attempted = await send(lease, event).catch((error: unknown) => {
      if (!stop.aborted) throw error;
    });
    if (attempted) return recordAttempt(db, lease, { event, attempted });
    await leaveWebhook(db, lease);
    return null;
  }

  async function send(lease: Lease, event: MarketEvent) {
    stop.throwIfAborted();
    const message = { id: event.event_id, body: JSON.stringify(write[lease.api](event)) };
    const headers = signMessage(lease, message, { signing, now: db.now });
    return sendEvent(lease, { message, headers, rules, stop });
  }

  async function look(readOpenedTags: () => Promise<string[]>): Promise<void> {
    const work = await listWork(db, { now: db.now });
    const tags = await readOpenedTags();
    known = groupBy(work, ({ agent_id }) => agent_id);
    const is_all = reads_all;
    reads_all = false;
    add(work.filter(({ is_due }) => is_due || is_all));
    if (tags.length > 0 && work.length > 0) add(await listOpeningWork(db, { tags }));
  }

  async function run(): Promise<void> {
    const readOpenedTags = watchOpenings(db);
    while (!stop.aborted) {
      await look(readOpenedTags).catch(report);
      await pause(LOOK_MS, undefined, { signal: early.signal }).catch(() => {});
      if (early.signal.aborted) early = new AbortController();
    }
  }

  const looking = run();
  const unsubscribe = db.signals.subscribe((names) => {
    for (const name of names ?? []) add(known.get(name) ?? []);
    if (names?.includes(WEBHOOKS_SIGNAL)) early.abort();
  });

  return {
    async stop() {
      stopping.abort();
      early.abort();
      unsubscribe();
      await looking;
      await Promise.all(running.values());
    },
  };
}
