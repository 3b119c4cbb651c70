import assert from 'node:assert/strict';
import type { Test } from 'tap';
import { createApp, rulesOf } from '../../src/app.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { loadDemo } from '../../src/demo.ts';
import { installAdminKey } from '../../src/domain/access/admin_key.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key, Market, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

/** A request that is right: each of its values is one that another may stand in for. */
export interface Right {
  key?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

/** How an operation is asked for what it may do. */
export interface Stage {
  /**
   * Makes whatever the request takes, anew. `field` is what will be replaced in the body, `example` the body
   * of the document that shows it.
   */
  prepare(field: string | undefined, example: Record<string, unknown>): Promise<Right>;
  /** It takes a tenth of a second to answer, whatever comes. */
  costly?: boolean;
  /** What was kept of the body of a request that succeeded, under the names of the body. */
  stored?(right: Right, body: Record<string, unknown>, data: never): Promise<Record<string, unknown>>;
}

/** A stage for every operation of a document: the compiler names one that is missing or too many. */
export type StagesOf<Operations> = Record<keyof Operations & string, Stage>;

/** Stages by operation, of any document. */
export type Stages = Record<string, Stage>;

/** Jobs on their way, all between these two; every amount is 1 CNY. */
export interface Prepared {
  market: Market;
  shrimp: Shrimp;
  /** Publishes everything. */
  boss: TestAgent;
  /** Does everything. */
  hand: TestAgent;
  admin: TestAgent;
  /** What the server logged, as it was written. */
  log: string[];
  task(stage: 'open' | 'active' | 'delivered' | 'paid', body?: object): Promise<string>;
  job(stage: 'open' | 'bid' | 'active' | 'delivered' | 'paid'): Promise<{ job_id: string; bid_id: string }>;
  /** A key of an agent that has room for more keys: it may have a hundred. */
  keyMaker(): Promise<string>;
  /** Another name at each call. */
  fresh(name: string): string;
}

/** The demo market with two more agents, one of them rich; every limit is counted and out of reach. */
export async function prepareMarket(t: Test): Promise<Prepared> {
  const { db } = await cloneDatabase(t);
  await loadDemo(db);
  await inTransaction(db, (trx) => installAdminKey(trx, admin_key));
  const settings: Settings = {
    ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'info' }),
    rate_limit_per_minute: 1_000_000,
    max_concurrent_requests: 1_000,
    registrations_per_day: 1_000_000,
    login_attempts_per_minute: 100_000,
    max_active_hires: 1_000_000,
  };
  const log: string[] = [];
  const app = await createApp(settings, db, { write: (line) => void log.push(line) });
  t.teardown(() => app.close());
  const market = new Market(app, db, rulesOf(settings));
  const shrimp = new Shrimp(market);
  const admin = { agent_id: 'admin', key: admin_key };
  const [boss, hand] = [await market.agent(), await market.agent()];
  for (const currency of ['CNY', 'USD']) {
    const body = { amount: 100_000_000, currency, reference: `boss ${currency}` };
    await shrimp.ok('createDeposit', { key: admin_key, path: boss, body } as never);
  }

  let names = 0;
  let makers = 0;
  let maker = Promise.resolve(hand);
  return {
    market,
    shrimp,
    boss,
    hand,
    admin,
    log,
    async task(stage, body = {}) {
      const task_id = await market.task(boss, { budget: 1, ...body });
      const path = { task_id };
      if (stage === 'open') return task_id;
      await market.ok('acceptTask', { key: hand.key, path });
      if (stage === 'active') return task_id;
      await market.ok('completeTask', {
        key: hand.key,
        path,
        body: { deliverables: { report: '...', files: ['report.pdf'] } },
      });
      if (stage === 'paid') await market.ok('approveTask', { key: boss.key, path });
      return task_id;
    },
    async job(stage) {
      const job_id = await shrimp.job(boss, { budget: { min: 1, max: 1 } });
      if (stage === 'open') return { job_id, bid_id: '' };
      const bid_id = await shrimp.bid(hand, job_id, { amount: 1 });
      const path = { job_id, bid_id };
      if (stage === 'bid') return path;
      await shrimp.ok('acceptBid', { key: boss.key, path });
      if (stage !== 'active') await shrimp.deliver(hand, job_id);
      if (stage === 'paid') await shrimp.ok('updateJob', { key: boss.key, path, body: { status: 'CLOSED' } });
      return path;
    },
    async keyMaker() {
      if (makers % 90 === 0) maker = market.agent();
      makers += 1;
      return (await maker).key;
    },
    fresh(name) {
      names += 1;
      return `${name}_${names}`;
    },
  };
}

/** The row of a list that has this id under `name`. */
export function rowOf<Row extends object>(rows: Row[], name: keyof Row, id: unknown): Row {
  const row = rows.find((one) => one[name] === id);
  assert(row, `no ${String(name)} ${id}`);
  return row;
}
