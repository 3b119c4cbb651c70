import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from '@platformatic/prom-client';
import type { Database } from '../database/database.ts';
import type { PartialAudit } from '../domain/ledger/partial_audit.ts';
import { readLags } from './lags.ts';

/** A request that is over. */
export interface Finished {
  /** The operation, as `shrimp.createJob`, or the route. Their number is fixed. */
  operation: string;
  status: number;
  /** null: the request has waited for events, so its time says nothing. */
  ms: number | null;
  /** Why it was refused; null if it was not. */
  code: string | null;
}

/** The figures of this server and of its market. */
export interface Metrics {
  /** Counts a request. */
  countRequest(finished: Finished): void;
  /** Notes that a sweep has ended without an error. */
  noteSweep(): void;
  /** Notes what a partial audit found. */
  noteAudit(audit: PartialAudit): void;
  /** Returns all figures in the text format of Prometheus. What the database does not answer in a second is left out. */
  write(): Promise<{ type: string; text: string }>;
  close(): void;
}

/** Up to the 10 seconds after which every request has failed. */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** How often the event loop is looked at, in ms. */
const LOOP_MS = 20;

/** Returns the metrics of a server that uses `db`. */
export function createMetrics(db: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const define = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) => ({
    name: `aipod_${name}`,
    help,
    labelNames: [...labelNames],
    registers,
  });
  const requests = new Counter(define('requests_total', 'Requests that are over.', ['operation', 'status']));
  const durations = new Histogram({
    ...define('request_duration_seconds', 'Time from the head of a request to the end of its response.', [
      'operation',
    ]),
    buckets: BUCKETS_S,
  });
  const refusals = new Counter(define('refusals_total', 'Requests that were refused, by code.', ['code']));

  const connections = new Gauge(
    define('database_connections', 'Connections of the pool, by what they do.', ['state']),
  );
  const pool_size = new Gauge(define('database_pool_size', 'The most connections that the pool can have.'));
  const waiting = new Gauge(
    define('database_waiting', 'Statements and transactions that wait for a connection.'),
  );
  const up = new Gauge(define('database_up', '1 if the database answered this scrape, else 0.'));

  const loop = monitorEventLoopDelay({ resolution: LOOP_MS });
  loop.enable();
  const loop_lag = new Gauge(
    define('event_loop_lag_seconds', 'How late the event loop was since the last scrape.', ['quantile']),
  );
  const memory = new Gauge(define('memory_bytes', 'Memory of the process.', ['kind']));
  const cpu = new Counter(define('cpu_seconds_total', 'CPU time of the process.', ['mode']));
  new Gauge(define('start_time_seconds', 'When the process started, in Unix time.')).set(
    Math.round(Date.now() / 1_000 - process.uptime()),
  );

  const swept_at = new Gauge(define('sweep_timestamp_seconds', 'When the last sweep ended, in Unix time.'));
  const lags = {
    oldest_due_s: new Gauge(
      define('oldest_due_job_seconds', 'For how long the oldest due job has been due.'),
    ),
    feed_s: new Gauge(
      define(
        'feed_lag_seconds',
        'Age of the oldest opening that no feed shows yet: an older transaction runs.',
      ),
    ),
    webhook_s: new Gauge(
      define('webhook_lag_seconds', 'Age of the oldest event that a webhook without failures has not got.'),
    ),
    webhooks_failing: new Gauge(define('webhooks_failing', 'Webhooks whose last delivery failed.')),
  };

  const escrow = new Gauge(define('escrow', 'Money in escrow, in major units.', ['currency']));
  const mismatches = new Gauge(
    define('ledger_mismatches', 'Mismatches that the last partial audit found. Anything but 0 is wrong.'),
  );
  const audited_at = new Gauge(
    define('ledger_audit_timestamp_seconds', 'When the last partial audit ended, in Unix time.'),
  );
  const audited = new Counter(define('ledger_audited_total', 'What partial audits have checked.', ['kind']));

  const used = { user: 0, system: 0 };
  function readProcess(): void {
    const { user, system } = process.cpuUsage();
    cpu.inc({ mode: 'user' }, (user - used.user) / 1e6);
    cpu.inc({ mode: 'system' }, (system - used.system) / 1e6);
    Object.assign(used, { user, system });
    const { rss, heapUsed, external } = process.memoryUsage();
    memory.set({ kind: 'resident' }, rss);
    memory.set({ kind: 'heap' }, heapUsed);
    memory.set({ kind: 'external' }, external);
    for (const [quantile, ns] of quantilesOf(loop)) loop_lag.set({ quantile }, toLag(ns));
    loop.reset();
    const { size, in_use, idle, waiting: count } = db.pool;
    pool_size.set(size);
    connections.set({ state: 'in_use' }, in_use);
    connections.set({ state: 'idle' }, idle);
    waiting.set(count);
  }

  /** Of several readers at a time, one asks the database. */
  let reading: Promise<void> | null = null;
  async function readMarket(): Promise<void> {
    const found = await readLags(db);
    up.set(found ? 1 : 0);
    for (const [name, gauge] of Object.entries(lags)) {
      if (found) gauge.set(found[name as keyof typeof lags]);
      else gauge.remove();
    }
  }

  return {
    countRequest({ operation, status, ms, code }) {
      requests.inc({ operation, status });
      if (ms !== null) durations.observe({ operation }, ms / 1_000);
      if (code !== null) refusals.inc({ code });
    },
    noteSweep: () => swept_at.setToCurrentTime(),
    noteAudit({ transfers, accounts, escrow: held, mismatches: found }) {
      audited.inc({ kind: 'transfer' }, transfers);
      audited.inc({ kind: 'account' }, accounts);
      mismatches.set(found.length);
      for (const [currency, amount] of Object.entries(held)) escrow.set({ currency }, amount);
      audited_at.setToCurrentTime();
    },
    async write() {
      readProcess();
      reading ??= readMarket().finally(() => {
        reading = null;
      });
      await reading;
      return { type: registry.contentType, text: await registry.metrics() };
    },
    close: () => void loop.disable(),
  };
}

function quantilesOf(loop: IntervalHistogram): [quantile: string, ns: number][] {
  return [
    ['0.5', loop.percentile(50)],
    ['0.99', loop.percentile(99)],
    ['1', loop.max],
  ];
}

/** The timer of the histogram itself takes its interval; a histogram without values has none. */
function toLag(ns: number): number {
  return Number.isFinite(ns) ? Math.max(0, ns / 1e9 - LOOP_MS / 1_000) : 0;
}
