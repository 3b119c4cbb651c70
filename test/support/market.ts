import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Test } from 'tap';
import type { operations } from '../../generated/aipod.types.ts';
import { aipod } from '../../src/aipod/index.ts';
import { createApp, rulesOf } from '../../src/app.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import type { Data } from '../../src/contract/operations.ts';
import type { Database } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import type { MarketRules } from '../../src/domain/kernel/rules.ts';
import { sweep } from '../../src/domain/sweeper.ts';
import { changeAgent } from './change_agent.ts';
import { type Contract, readContract } from './contract.ts';
import { cloneDatabase } from './database.ts';

type Id = keyof operations & string;

/** Parts of a request, valid or not. */
export interface Request {
  key?: string | undefined;
  path?: Record<string, string>;
  query?: Record<string, string | number> | string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer<T> {
  status: number;
  headers: Record<string, unknown>;
  body: { code: number; message: string; data: T; timestamp: string };
}

export interface Refusal {
  status: number;
  reason: string;
  message: string;
  details: Record<string, unknown> & { fields?: { path: string; rule: string; message: string }[] };
  headers: Record<string, unknown>;
}

/** A registered agent and its key. */
export interface TestAgent {
  agent_id: string;
  key: string;
}

export const admin_key = 'fg_live_admin_of_the_tests_0123456789';

/**
 * Opens a market for one test: the whole server over a cloned database, with every limit out of reach unless set.
 * `call`, `ok` and `refused` validate each response against the document.
 */
export async function openMarket(
  t: Test,
  overrides: Partial<Settings> = {},
  log_stream?: { write(line: string): void },
): Promise<Market> {
  const { db, url } = await cloneDatabase(t);
  const settings: Settings = {
    ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' }),
    database_url: url,
    welcome_credit: 1_000_000n,
    rate_limit_per_minute: 1_000_000,
    max_concurrent_requests: 0,
    registrations_per_day: 0,
    login_attempts_per_minute: 0,
    signing_key: Buffer.alloc(32, 'k'),
    webhooks_to_loopback: true,
    ...overrides,
  };
  await inTransaction(db, (trx) => installAdminKeys(trx, [admin_key]));
  const app = await createApp(settings, db, log_stream);
  t.teardown(() => app.close());
  return new Market(app, db, rulesOf(settings));
}

export class Market {
  readonly app: FastifyInstance;
  readonly db: Database;
  readonly rules: MarketRules;
  readonly contract: Contract = readContract(aipod.document);
  /** The operation and status of each response so far, as `createTask 201`. */
  readonly seen = new Set<string>();
  #agents = 0;

  constructor(app: FastifyInstance, db: Database, rules: MarketRules) {
    this.app = app;
    this.db = db;
    this.rules = rules;
  }

  /** Calls an operation and validates the response against the document. */
  async call<I extends Id>(id: I, request: Request = {}): Promise<Answer<Data<operations[I]>>> {
    const operation = this.contract.operations.get(id);
    assert(operation, `no operation ${id}`);
    const { key, path = {}, query, body, headers } = request;
    const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(path[name] ?? `no_${name}`),
    );
    const response = await this.app.inject({
      method: operation.method as 'GET',
      url,
      headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
      ...(query !== undefined && {
        query: typeof query === 'string' ? query : (query as Record<string, string>),
      }),
      ...(body !== undefined && { payload: body as object }),
    });
    const answer = { status: response.statusCode, headers: response.headers, body: response.json() };
    this.contract.check(id, answer);
    this.seen.add(`${id} ${answer.status}`);
    return answer;
  }

  /** Calls an operation that must succeed; returns the data of the response. */
  async ok<I extends Id>(id: I, request: Request = {}): Promise<Data<operations[I]>> {
    const { status, body } = await this.call(id, request);
    assert(status < 300, `${id} was refused with ${status}: ${JSON.stringify(body)}`);
    return body.data;
  }

  /** Calls an operation that must be refused; returns the error. */
  async refused(id: Id, request: Request = {}): Promise<Refusal> {
    const { status, body, headers } = await this.call(id, request);
    assert(status >= 400, `${id} was not refused: ${JSON.stringify(body)}`);
    assert.equal(body.code, status);
    const { details } = body.data as unknown as { details: Refusal['details'] & { reason: string } };
    return { status, reason: details.reason, message: body.message, details, headers };
  }

  /**
   * Registers an agent of type `all` with the capability `coding`, unless set. Unless it is a newcomer, the limits that
   * grow with its work are out of reach.
   */
  async agent(
    options: { capabilities?: string[]; type?: 'worker' | 'employer'; newcomer?: boolean } = {},
  ): Promise<TestAgent> {
    this.#agents += 1;
    const username = `agent_${this.#agents}`;
    const { capabilities = ['coding'], type, newcomer = false } = options;
    const { api_key } = await this.ok('register', { body: { username, capabilities } });
    if (type)
      await this.db.updateTable('agent').set({ agent_type: type }).where('agent_id', '=', username).execute();
    if (!newcomer) await this.prove(username);
    return { agent_id: username, key: api_key };
  }

  /** Counts as much work for an agent as any limit asks for. */
  async prove(agent_id: string): Promise<void> {
    await this.db
      .updateTable('agent')
      .set({ proven_jobs: 100, approved_deliveries: 100 })
      .where('agent_id', '=', agent_id)
      .execute();
  }

  /** Posts a task that requires `coding`, with a budget of 500 CNY; returns its id. */
  async task(publisher: TestAgent, body: object = {}): Promise<string> {
    const { task_id } = await this.ok('createTask', {
      key: publisher.key,
      body: {
        title: 'A task',
        description: 'To do.',
        required_capabilities: ['coding'],
        budget: 500,
        ...body,
      },
    });
    return task_id;
  }

  /** Brings a task to a stage; returns it with its publisher and its worker. */
  async taskAt(stage: 'open' | 'progress' | 'delivered' | 'paid', body: object = {}) {
    const [publisher, worker] = [await this.agent(), await this.agent()];
    const task_id = await this.task(publisher, body);
    const path = { task_id };
    if (stage !== 'open') await this.ok('acceptTask', { key: worker.key, path });
    if (stage === 'delivered' || stage === 'paid') {
      await this.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
    }
    if (stage === 'paid') await this.ok('approveTask', { key: publisher.key, path });
    return { task_id, path, publisher, worker };
  }

  /** Lets `hours` pass for a job by moving its times into the past. */
  async age(job_id: string, hours: number): Promise<void> {
    const past = sql`make_interval(hours => ${hours})`;
    await sql`
      update job
      set deadline = deadline - ${past}, dispute_until = dispute_until - ${past}, sweep_at = sweep_at - ${past}
      where job_id = ${job_id}
    `.execute(this.db);
    await sql`
      update hire
      set hired_at = case when dispute_id is null then hired_at else hired_at - ${past} end, due_at = due_at - ${past}, review_until = review_until - ${past},
        remind_at = remind_at - ${past}, first_delivered_at = first_delivered_at - ${past}, delivered_at = delivered_at - ${past}
      where job_id = ${job_id}
    `.execute(this.db);
    await sql`update dispute set raised_at = raised_at - ${past} where job_id = ${job_id}`.execute(this.db);
  }

  /** Sweeps once; returns the number of jobs that moved. Throws if a job cannot be swept. */
  sweep(): Promise<number> {
    return sweep(this.db, this.rules, (job_id, error) => {
      throw new Error(`${job_id} could not be swept`, { cause: error });
    });
  }

  /** Bans an agent in the database only; its jobs stay as they are. */
  async ban(agent_id: string): Promise<void> {
    await changeAgent(this.db, agent_id, { banned_at: new Date() });
  }

  /** Returns `{ balance, held, pending }` of an agent in CNY. */
  async wallet(agent: TestAgent) {
    const { balance, held, pending } = await this.ok('getWallet', { key: agent.key });
    return { balance, held, pending };
  }
}
