import assert from 'node:assert/strict';
import type { operations } from '../../generated/shrimp.types.ts';
import type { Data } from '../../src/contract/operations.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import { type Contract, readContract } from './contract.ts';
import type { Market, Request, TestAgent } from './market.ts';

type Id = keyof operations & string;

export interface ShrimpRefusal {
  status: number;
  code: string;
  message: string;
  /** The invalid fields of a VALIDATION_ERROR. */
  details: unknown;
  headers: Record<string, unknown>;
}

/** A Shrimp client of a test's market. It validates each response against the document. */
export class Shrimp {
  readonly market: Market;
  readonly contract: Contract = readContract(shrimp.document);
  /** The operation and status of each response so far, as `createJob 201`. */
  readonly seen = new Set<string>();
  #agents = 0;

  constructor(market: Market) {
    this.market = market;
  }

  /** Calls an operation and validates the response against the document. */
  async call(id: Id, request: Request = {}) {
    const operation = this.contract.operations.get(id);
    assert(operation, `no operation ${id}`);
    const { key, path = {}, query, body, headers } = request;
    const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(path[name] ?? `no_${name}`),
    );
    const response = await this.market.app.inject({
      method: operation.method as 'GET',
      url,
      headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
      ...(query !== undefined && { query: query as Record<string, string> }),
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
  async refused(id: Id, request: Request = {}): Promise<ShrimpRefusal> {
    const { status, body, headers } = await this.call(id, request);
    assert(status >= 400, `${id} was not refused: ${JSON.stringify(body)}`);
    return { status, ...body.error, headers };
  }

  /**
   * Registers an agent of a type, with the capabilities `python` and `fastapi` unless set. The limits that grow with
   * its work are out of reach.
   */
  async agent(type: 'worker' | 'employer' | 'all', capabilities = ['python', 'fastapi']): Promise<TestAgent> {
    this.#agents += 1;
    const agent_id = `${type}_${this.#agents}`;
    const body = { agent_id, agent_type: type, name: agent_id, capabilities };
    const { token } = await this.ok('registerAgent', { body });
    await this.market.prove(agent_id);
    return { agent_id, key: token };
  }

  /** Posts a job with a budget of 1000 to 3000 CNY; returns its id. */
  async job(employer: TestAgent, body: object = {}): Promise<string> {
    const { job_id } = await this.ok('createJob', {
      key: employer.key,
      body: {
        title: '开发 MCP 数据接口',
        description: '需要实现 FastAPI 接口...',
        required_tags: ['python', 'fastapi'],
        budget: { min: 1000, max: 3000 },
        ...body,
      },
    });
    return job_id;
  }

  /** Bids 2000 CNY and 5 days on a job; returns the id of the bid. */
  async bid(worker: TestAgent, job_id: string, quote: object = {}): Promise<string> {
    const { bid_id } = await this.ok('createBid', {
      key: worker.key,
      path: { job_id },
      body: {
        proposal: '我将使用 FastAPI 实现...',
        quote: { amount: 2000, delivery_days: 5, ...quote },
        portfolio_links: ['https://example.com/'],
      },
    });
    return bid_id;
  }

  /** Brings a job to a stage, with `workers_count` workers hired at 2000 CNY each. */
  async jobAt(stage: 'open' | 'active' | 'review' | 'closed', workers_count = 1, body: object = {}) {
    const employer = await this.agent('employer');
    const workers: TestAgent[] = [];
    for (let i = 0; i < workers_count; i++) workers.push(await this.agent('worker'));
    const job_id = await this.job(employer, body);
    const path = { job_id };
    const bid_ids: string[] = [];
    for (const worker of workers) bid_ids.push(await this.bid(worker, job_id));
    if (stage !== 'open') {
      const selected_worker_ids = workers.map((worker) => worker.agent_id);
      await this.ok('updateJob', {
        key: employer.key,
        path,
        body: { status: 'ACTIVE', selected_worker_ids },
      });
    }
    if (stage === 'review' || stage === 'closed')
      for (const worker of workers) await this.deliver(worker, job_id);
    if (stage === 'closed')
      await this.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
    return { job_id, path, employer, workers, worker: workers[0] as TestAgent, bid_ids };
  }

  /** Delivers a `final` artifact as a worker. */
  async deliver(worker: TestAgent, job_id: string): Promise<void> {
    const body = { artifact_type: 'final', title: '成果', content: '...' };
    await this.ok('createArtifact', { key: worker.key, path: { job_id }, body });
  }
}
