import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Test } from 'tap';
import { createApp, rulesOf } from '../../src/app.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { loadDemo } from '../../src/demo.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key, Market, type TestAgent } from '../support/market.ts';
import { recordSent, recordWebhook } from '../support/sent_event.ts';
import { Shrimp } from '../support/shrimp.ts';

/** A request that the market accepts. A test replaces one of its values. */
export interface ValidRequest {
  key?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

/** Makes valid requests of one operation. */
export interface Fixture {
  /**
   * Creates the records that the request needs and returns the request. `field` is the body field that the
   * test will replace, `example` a body in the document that has this field.
   */
  prepare(field: string | undefined, example: Record<string, unknown>): Promise<ValidRequest>;
  /** The operation hashes a password, so every response takes a tenth of a second. */
  costly?: boolean;
  /** Reads back what an accepted request stored, under the names of its body fields. */
  stored?(
    request: ValidRequest,
    body: Record<string, unknown>,
    data: never,
  ): Promise<Record<string, unknown>>;
}

/** A fixture for every operation of a document. The compiler names one that is missing or too many. */
export type FixturesOf<Operations> = Record<keyof Operations & string, Fixture>;

/** Fixtures by operation, of any document. */
export type Fixtures = Record<string, Fixture>;

/** The market under test. All its tasks and jobs are between `boss` and `hand`, and every amount is 1 CNY. */
export interface World {
  market: Market;
  shrimp: Shrimp;
  /** Publishes every task and job. */
  boss: TestAgent;
  /** Works on every task and job. */
  hand: TestAgent;
  admin: TestAgent;
  /** The lines that the server logged, unparsed. */
  log: string[];
  task(stage: 'open' | 'active' | 'delivered' | 'paid', body?: object): Promise<string>;
  job(stage: 'open' | 'bid' | 'active' | 'delivered' | 'paid'): Promise<{ job_id: string; bid_id: string }>;
  /** Sends a message from `hand` to `boss`; returns its id. */
  message(): Promise<string>;
  /** Creates a webhook of a new agent, that was sent events with these ids. */
  webhook(event_ids?: unknown[]): Promise<{ key: string; path: { webhook_id: string } }>;
  /** Returns a key of an agent that can still create keys. The limit is a hundred keys for each agent. */
  keyMaker(): Promise<string>;
  /** Returns a different name at each call. */
  fresh(name: string): string;
}

/**
 * Opens a market with demo data and two more agents. Its limits are on, and so high that no test reaches
 * them.
 */
export async function openWorld(t: Test): Promise<World> {
  const { db } = await cloneDatabase(t);
  await loadDemo(db);
  await inTransaction(db, (trx) => installAdminKeys(trx, [admin_key]));
  const settings: Settings = {
    ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'info' }),
    rate_limit_per_minute: 1_000_000,
    max_concurrent_requests: 1_000,
    registrations_per_day: 1_000_000,
    login_attempts_per_minute: 100_000,
    max_active_hires: 1_000_000,
    signing_key: Buffer.alloc(32, 'k'),
    test_clock: true,
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

  await liftLimits(db);
  await makeMoneyReal(db);

  let names = 0;
  let makers = 0;
  let receiver = Promise.resolve(boss);
  let webhooks = 0;
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
    async message() {
      const job_id = await market.task(boss, { budget: 1 });
      await market.ok('acceptTask', { key: hand.key, path: { task_id: job_id } });
      const body = { job_id, to_agent_id: boss.agent_id, content: '你好' };
      return (await shrimp.ok('sendMessage', { key: hand.key, body })).message_id;
    },
    async webhook(event_ids = []) {
      // An agent has at most 20, and the clock waits for what enabled ones are to be sent.
      if (webhooks % 15 === 0) receiver = market.agent();
      webhooks += 1;
      const webhook_id = `whk_${webhooks}`;
      const { key, agent_id } = await receiver;
      await recordWebhook(market.db, { agent_id, webhook_id });
      for (const event_id of event_ids) {
        if (typeof event_id === 'string' && /^\w+$/.test(event_id)) {
          await recordSent(market.db, { agent_id, webhook_id, event_id });
        }
      }
      return { key, path: { webhook_id } };
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

/** Lets an agent have more open jobs and undecided deliveries than the market does: requests leave hundreds behind. */
async function liftLimits(db: Database): Promise<void> {
  await sql`
    create function count_nothing() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'job' then
        new.prefunded := true;
      else
        new.undecided_deliveries := 0;
      end if;
      return new;
    end $$
  `.execute(db);
  await sql`create trigger open_jobs before insert on job for each row execute function count_nothing()`.execute(
    db,
  );
  await sql`create trigger deliveries before update on agent for each row execute function count_nothing()`.execute(
    db,
  );
}

/** Turns the credits of the demo data into deposits: a market with play money would pay nothing out. */
async function makeMoneyReal(db: Database): Promise<void> {
  await sql`alter table entry disable trigger user`.execute(db);
  await sql`update entry set kind = 'funding' where kind = 'welcome'`.execute(db);
  await sql`alter table entry enable trigger user`.execute(db);
  await sql`
    insert into external_reference (reference, agent_id, created_at)
    select entry_id, owner, created_at from entry where kind = 'funding' and account = 'available'
  `.execute(db);
}

/** Returns the row of a list whose `name` is `id`. Throws if the list has none. */
export function rowOf<Row extends object>(rows: Row[], name: keyof Row, id: unknown): Row {
  const row = rows.find((one) => one[name] === id);
  assert(row, `no ${String(name)} ${id}`);
  return row;
}
