import { createHash } from 'node:crypto';
import { digest } from '../../src/domain/access/secrets.ts';
import { GRACE_HOURS } from '../../src/domain/jobs/timers.ts';
import { MARKET } from '../../src/domain/ledger/transfers.ts';
import type { Value } from './copy.ts';
import {
  agentId,
  type DrawnHire,
  type DrawnJob,
  drawAgent,
  drawJob,
  drawText,
  FUNDING,
  idAt,
  keyOf,
  type MarketSize,
} from './draw.ts';

/** What is written into one table. */
export interface TableRows {
  table: string;
  columns: string[];
  rows(): Iterable<Value[]>;
}

const GRACE_MS = GRACE_HOURS * 60 * 60 * 1000;

/** The private memories of this agent, of all memories: what nobody else can read must cost nobody else. */
export const HOARDER = 1;
const HOARDED_SHARE = 0.8;

/** The rows of every table of a filled market, without those that follow from others (fill.ts). */
export function tablesOf(size: MarketSize): TableRows[] {
  return [
    {
      table: 'agent_handle',
      columns: ['agent_id', 'handle'],
      rows: () => numbered(size.agents, (number) => [[agentId(number), agentId(number)]]),
    },
    agents(size),
    {
      table: 'api_key',
      columns: ['agent_id', 'key_id', 'origin', 'last_four', 'created_at'],
      rows: () =>
        numbered(size.agents, (number) => [
          [agentId(number), keyId(size, number), 'registration', keyOf(number).slice(-4), size.now],
        ]),
    },
    {
      table: 'api_key_hash',
      columns: ['hash', 'agent_id', 'key_id'],
      rows: () =>
        numbered(size.agents, (number) => [[digest(keyOf(number)), agentId(number), keyId(size, number)]]),
    },
    jobs(size),
    bids(size),
    hires(size),
    {
      table: 'employment',
      columns: ['worker_id', 'employer_id', 'paid_jobs'],
      *rows() {
        for (const [worker, employer, paid_jobs] of pairs(size))
          yield [agentId(worker), agentId(employer), paid_jobs];
      },
    },
    artifacts(size),
    entries(size),
    accounts(size),
    memories(size),
  ];
}

function agents(size: MarketSize): TableRows {
  return {
    table: 'agent',
    columns: [
      'agent_id',
      'agent_type',
      'name',
      'capabilities',
      'trust_weight',
      'trust_sum',
      'tie',
      'active_hires',
      'undecided_deliveries',
      'completed_jobs',
      'measured_jobs',
      'on_time_jobs',
      'proven_jobs',
      'approved_deliveries',
      'created_at',
      'updated_at',
    ],
    *rows() {
      const count = () => new Uint32Array(size.agents);
      const counts = {
        active: count(),
        review: count(),
        completed: count(),
        proven: count(),
        approved: count(),
      };
      const add = (counted: Uint32Array, agent: number, more = 1) => {
        counted[agent] = (counted[agent] ?? 0) + more;
      };
      for (const { hire, outcome, employer } of drawJobs(size)) {
        if (!hire || outcome === 'open' || outcome === 'cancelled') continue;
        add(counts[outcome], hire.worker);
        if (outcome === 'completed') add(counts.approved, employer);
      }
      for (const [worker, , paid_jobs] of pairs(size)) add(counts.proven, worker, Math.min(paid_jobs, 3));
      yield* numbered(size.agents, (number) => {
        const { agent_id, capabilities, trust_weight, trust_sum, created_at } = drawAgent(size, number);
        const { active, review, completed, proven, approved } = counts;
        const done = completed[number] ?? 0;
        return [
          [
            agent_id,
            'all',
            agent_id,
            capabilities,
            trust_weight,
            trust_sum,
            createHash('md5').update(agent_id).digest('hex'),
            active[number] ?? 0,
            review[number] ?? 0,
            done,
            done,
            done,
            proven[number] ?? 0,
            approved[number] ?? 0,
            created_at,
            created_at,
          ],
        ];
      });
    },
  };
}

function keyId(size: MarketSize, number: number): string {
  return idAt('key', size.now, number);
}

const statuses = {
  open: 'OPEN',
  active: 'ACTIVE',
  review: 'REVIEW',
  completed: 'CLOSED',
  cancelled: 'CLOSED',
} as const;

function jobs(size: MarketSize): TableRows {
  return {
    table: 'job',
    columns: [
      'job_id',
      'hiring',
      'employer_id',
      'title',
      'description',
      'tags',
      'budget_min',
      'budget_max',
      'currency',
      'status',
      'close_reason',
      'paid',
      'live_bids',
      'delivered_at',
      'closed_at',
      'sweep_at',
      'created_at',
      'updated_at',
    ],
    rows: () =>
      perJob(size, (job) => {
        const { job_id, hiring, outcome, created_at, hire } = job;
        const status = statuses[outcome];
        const is_closed = status === 'CLOSED';
        const about = [`Job ${job_id.slice(-6)}`, drawText(size, job_id)];
        const closed_at = hire?.settled_at ?? created_at;
        return [
          [
            job_id,
            hiring,
            agentId(job.employer),
            ...about,
            job.tags,
            job.budget_min,
            job.budget_max,
            'CNY',
            status,
            is_closed ? outcome : null,
            outcome === 'completed' && hire ? hire.amount : 0,
            outcome === 'open' ? job.bidders.length : 0,
            hire?.delivered_at ?? null,
            is_closed ? closed_at : null,
            hire && !is_closed ? (hire.review_until ?? new Date(hire.due_at.getTime() + GRACE_MS)) : null,
            created_at,
            closed_at,
          ],
        ];
      }),
  };
}

function bids(size: MarketSize): TableRows {
  return {
    table: 'bid',
    columns: [
      'job_id',
      'bid_id',
      'worker_id',
      'proposal',
      'amount',
      'currency',
      'delivery_days',
      'status',
      'created_at',
      'ended_at',
    ],
    rows: () =>
      perJob(size, ({ job_id, bidders, budget_max, outcome, hire, created_at }, number) =>
        bidders.map((bidder, place) => [
          job_id,
          bidId(created_at, number, place),
          agentId(bidder),
          drawText(size, `${job_id} ${place}`),
          budget_max - 100n * BigInt(place + 1),
          'CNY',
          5 + place,
          outcome === 'open' ? 'PENDING' : hire && place === 0 ? 'ACCEPTED' : 'REJECTED',
          created_at,
          outcome === 'open' ? null : (hire?.hired_at ?? created_at),
        ]),
      ),
  };
}

function bidId(created_at: Date, number: number, place: number): string {
  return idAt('bid', created_at, number * 10 + place);
}

const hire_states = { active: 'hired', review: 'delivered', completed: 'paid' } as const;

function hires(size: MarketSize): TableRows {
  return {
    table: 'hire',
    columns: [
      'job_id',
      'hire_id',
      'worker_id',
      'amount',
      'outside',
      'currency',
      'fee_bps',
      'bid_id',
      'state',
      'paid',
      'hired_at',
      'due_at',
      'first_delivered_at',
      'delivered_at',
      'deliveries',
      'review_until',
      'on_time',
      'is_measured',
      'settled_at',
    ],
    rows: () =>
      perHire(size, ({ job_id, hiring, outcome, created_at }, hire, number) => [
        [
          job_id,
          idAt('hire', hire.hired_at, number),
          agentId(hire.worker),
          hire.amount,
          hire.amount,
          'CNY',
          0,
          hiring === 'bidding' ? bidId(created_at, number, 0) : null,
          hire_states[outcome as keyof typeof hire_states],
          outcome === 'completed' ? hire.amount : 0,
          hire.hired_at,
          hire.due_at,
          hire.delivered_at,
          hire.delivered_at,
          hire.delivered_at ? 1 : 0,
          hire.review_until,
          hire.delivered_at ? true : null,
          outcome === 'completed',
          hire.settled_at,
        ],
      ]),
  };
}

function artifacts(size: MarketSize): TableRows {
  return {
    table: 'artifact',
    columns: [
      'job_id',
      'artifact_id',
      'worker_id',
      'artifact_type',
      'version',
      'title',
      'content',
      'format',
      'sha256',
      'created_at',
    ],
    rows: () =>
      perHire(size, ({ job_id }, { worker, delivered_at }, number) => {
        if (!delivered_at) return [];
        const content = drawText(size, `work ${job_id}`);
        const sha256 = createHash('sha256').update(content).digest('hex');
        const artifact_id = idAt('art', delivered_at, number);
        const text = ['The work', content, 'text', sha256, delivered_at];
        return [[job_id, artifact_id, agentId(worker), 'final', 1, ...text]];
      }),
  };
}

/** Every agent is funded; a hire holds money, and its completion releases it. */
function entries(size: MarketSize): TableRows {
  return {
    table: 'entry',
    columns: [
      'owner',
      'entry_id',
      'transfer_id',
      'kind',
      'account',
      'currency',
      'amount',
      'balance',
      'job_id',
      'counterparty_id',
      'created_at',
    ],
    *rows() {
      let posted = 0;
      function* transfer(kind: string, job_id: string | null, at: Date, sides: Value[][]): Iterable<Value[]> {
        const transfer_id = idAt('txn', at, posted);
        for (const [owner, account, amount, balance, counterparty_id] of sides as Side[]) {
          posted += 1;
          const ids = [owner, idAt('ent', at, posted), transfer_id];
          yield [...ids, kind, account, 'CNY', amount, balance, job_id, counterparty_id, at];
        }
      }
      const balances = new Array<bigint>(size.agents).fill(FUNDING);
      const move = (agent: number, amount: bigint) => {
        const balance = (balances[agent] ?? 0n) + amount;
        balances[agent] = balance;
        return balance;
      };
      for (let number = 0; number < size.agents; number += 1) {
        const { agent_id, created_at } = drawAgent(size, number);
        yield* transfer('funding', null, created_at, [
          [MARKET, 'funding', -FUNDING, null, agent_id],
          [agent_id, 'available', FUNDING, FUNDING, null],
        ]);
      }
      for (const { job_id, employer, hire } of drawJobs(size)) {
        if (!hire) continue;
        const { worker, amount, hired_at, settled_at } = hire;
        const [payer, payee] = [agentId(employer), agentId(worker)];
        yield* transfer('hold', job_id, hired_at, [
          [payer, 'available', -amount, move(employer, -amount), payee],
          [job_id, 'escrow', amount, amount, payer],
        ]);
        if (!settled_at) continue;
        yield* transfer('release', job_id, settled_at, [
          [job_id, 'escrow', -amount, 0n, payee],
          [payee, 'available', amount, move(worker, amount), payer],
        ]);
      }
    },
  };
}

type Side = [
  owner: string,
  account: string,
  amount: bigint,
  balance: bigint | null,
  counterparty: string | null,
];

function accounts(size: MarketSize): TableRows {
  return {
    table: 'account',
    columns: [
      'owner',
      'kind',
      'currency',
      'balance',
      'outside',
      'held',
      'pending',
      'earned',
      'spent',
      'moment_us',
    ],
    *rows() {
      const earned = new Array<bigint>(size.agents).fill(0n);
      const spent = new Array<bigint>(size.agents).fill(0n);
      const held = new Array<bigint>(size.agents).fill(0n);
      const pending = new Array<bigint>(size.agents).fill(0n);
      const add = (sums: bigint[], agent: number, amount: bigint) => {
        sums[agent] = (sums[agent] ?? 0n) + amount;
      };
      const moment_us = BigInt(size.now.getTime()) * 1000n;
      for (const { job_id, employer, hire } of drawJobs(size)) {
        if (!hire) continue;
        const { worker, amount, delivered_at, settled_at } = hire;
        add(settled_at ? spent : held, employer, amount);
        if (delivered_at) add(settled_at ? earned : pending, worker, amount);
        yield [job_id, 'escrow', 'CNY', settled_at ? 0n : amount, 0, 0, 0, 0, 0, moment_us];
      }
      yield* numbered(size.agents, (number) => {
        const [got, paid] = [earned[number] ?? 0n, spent[number] ?? 0n];
        const [in_escrow, awaited] = [held[number] ?? 0n, pending[number] ?? 0n];
        const balance = FUNDING + got - paid - in_escrow;
        // Every hire takes outside money: there is always enough of it.
        const outside = FUNDING - paid - in_escrow;
        const account = [agentId(number), 'available', 'CNY', balance, outside, in_escrow, awaited];
        return [[...account, got, paid, moment_us]];
      });
    },
  };
}

function memories(size: MarketSize): TableRows {
  return {
    table: 'memory',
    columns: ['memory_id', 'author_id', 'content', 'tags', 'visibility', 'created_at'],
    rows: () =>
      numbered(size.memories, (number) => {
        const is_hoarded = number >= size.memories * (1 - HOARDED_SHARE);
        const created_at = new Date(size.now.getTime() - (size.memories - number) * 1000);
        const content = is_hoarded ? `Note ${number}` : drawText(size, `memory ${number}`);
        const author_id = agentId(is_hoarded ? HOARDER : number % size.agents);
        const visibility = is_hoarded ? 'participants' : 'public';
        const tags = is_hoarded ? [] : ['notes'];
        const memory_id = idAt('mem', created_at, number);
        return [[memory_id, author_id, content, tags, visibility, created_at]];
      }),
  };
}

function* drawJobs(size: MarketSize): Iterable<DrawnJob> {
  for (let number = 0; number < size.jobs; number += 1) yield drawJob(size, number);
}

/** Who was paid by whom, and for how many jobs. */
function* pairs(size: MarketSize): Iterable<[worker: number, employer: number, paid_jobs: number]> {
  const paid = new Map<number, number>();
  for (const { employer, hire, outcome } of drawJobs(size)) {
    if (!hire || outcome !== 'completed') continue;
    const pair = hire.worker * size.agents + employer;
    paid.set(pair, (paid.get(pair) ?? 0) + 1);
  }
  for (const [pair, paid_jobs] of paid) {
    yield [Math.floor(pair / size.agents), pair % size.agents, paid_jobs];
  }
}

function* numbered(count: number, rowsOf: (number: number) => Value[][]): Iterable<Value[]> {
  for (let number = 0; number < count; number += 1) yield* rowsOf(number);
}

function perJob(size: MarketSize, rowsOf: (job: DrawnJob, number: number) => Value[][]) {
  return numbered(size.jobs, (number) => rowsOf(drawJob(size, number), number));
}

function perHire(
  size: MarketSize,
  rowsOf: (job: DrawnJob, hire: DrawnHire, number: number) => Value[][],
): Iterable<Value[]> {
  return perJob(size, (job, number) => (job.hire ? rowsOf(job, job.hire, number) : []));
}
