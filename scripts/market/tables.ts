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
  drawMemory,
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
      columns: ['agent_id', 'key_id', 'origin', 'last_four', 'can_manage', 'created_at'],
      rows: () =>
        numbered(size.agents, (number) => [
          [agentId(number), keyId(size, number), 'registration', keyOf(number).slice(-4), true, size.now],
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
      const count = () => new Float64Array(size.agents);
      const counts = {
        active: count(),
        review: count(),
        completed: count(),
        proven: count(),
        approved: count(),
      };
      for (const { hire, outcome, employer } of drawJobs(size)) {
        if (!hire || outcome === 'open' || outcome === 'cancelled') continue;
        add(counts[outcome], hire.worker, 1);
        if (outcome === 'completed') add(counts.approved, employer, 1);
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
          budget_max - 100 * (place + 1),
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
      function* transfer(kind: string, job_id: string | null, at: Date, sides: Side[]): Iterable<Value[]> {
        const transfer_id = idAt('txn', at, posted);
        for (const [owner, account, amount, balance, counterparty_id] of sides) {
          posted += 1;
          const ids = [owner, idAt('ent', at, posted), transfer_id];
          yield [...ids, kind, account, 'CNY', amount, balance, job_id, counterparty_id, at];
        }
      }
      const balances = new Float64Array(size.agents);
      for (let number = 0; number < size.agents; number += 1) {
        const { agent_id, created_at, fundings } = drawAgent(size, number);
        for (let funding = 0; funding < fundings; funding += 1) {
          // All of them precede the agent's first job.
          yield* transfer('funding', null, created_at, [
            [MARKET, 'funding', -FUNDING, null, agent_id],
            [agent_id, 'available', FUNDING, add(balances, number, FUNDING), null],
          ]);
        }
      }
      for (const { job_id, employer, hire } of drawJobs(size)) {
        if (!hire) continue;
        const { worker, amount, hired_at, settled_at } = hire;
        const [payer, payee] = [agentId(employer), agentId(worker)];
        yield* transfer('hold', job_id, hired_at, [
          [payer, 'available', -amount, add(balances, employer, -amount), payee],
          [job_id, 'escrow', amount, amount, payer],
        ]);
        if (!settled_at) continue;
        yield* transfer('release', job_id, settled_at, [
          [job_id, 'escrow', -amount, 0, payee],
          [payee, 'available', amount, add(balances, worker, amount), payer],
        ]);
      }
    },
  };
}

type Side = [
  owner: string,
  account: string,
  amount: number,
  balance: number | null,
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
      const count = () => new Float64Array(size.agents);
      const [earned, spent, held, pending] = [count(), count(), count(), count()];
      const moment_us = BigInt(size.now.getTime()) * 1000n;
      for (const { job_id, employer, hire } of drawJobs(size)) {
        if (!hire) continue;
        const { worker, amount, delivered_at, settled_at } = hire;
        add(settled_at ? spent : held, employer, amount);
        if (delivered_at) add(settled_at ? earned : pending, worker, amount);
        yield [job_id, 'escrow', 'CNY', settled_at ? 0 : amount, 0, 0, 0, 0, 0, moment_us];
      }
      yield* numbered(size.agents, (number) => {
        const [got, paid] = [earned[number] ?? 0, spent[number] ?? 0];
        const [in_escrow, awaited] = [held[number] ?? 0, pending[number] ?? 0];
        // Every hire takes outside money: there is always enough of it.
        const outside = FUNDING * drawAgent(size, number).fundings - paid - in_escrow;
        const account = [agentId(number), 'available', 'CNY', outside + got, outside, in_escrow, awaited];
        return [[...account, got, paid, moment_us]];
      });
    },
  };
}

function memories(size: MarketSize): TableRows {
  return {
    table: 'memory',
    columns: ['memory_id', 'author_id', 'content', 'participants', 'tags', 'visibility', 'created_at'],
    rows: () =>
      numbered(size.memories, (number) => {
        const created_at = new Date(size.now.getTime() - (size.memories - number) * 1000);
        const memory_id = idAt('mem', created_at, number);
        if (number >= size.memories * (1 - HOARDED_SHARE)) {
          return [[memory_id, agentId(HOARDER), `Note ${number}`, [], [], 'participants', created_at]];
        }
        const { tags, participant } = drawMemory(size, number);
        const content = drawText(size, `memory ${number}`);
        const about = [content, [agentId(participant)], tags, 'public', created_at];
        return [[memory_id, agentId(number % size.agents), ...about]];
      }),
  };
}

function* drawJobs(size: MarketSize): Iterable<DrawnJob> {
  for (let number = 0; number < size.jobs; number += 1) yield drawJob(size, number);
}

/** Who was paid by whom, and for how many jobs. */
function* pairs(size: MarketSize): Iterable<[worker: number, employer: number, paid_jobs: number]> {
  let count = 0;
  const paid = new Float64Array(size.jobs);
  for (const { employer, hire, outcome } of drawJobs(size)) {
    if (!hire || outcome !== 'completed') continue;
    paid[count] = hire.worker * size.agents + employer;
    count += 1;
  }
  const sorted = paid.subarray(0, count).sort();
  for (let begin = 0, end = 1; begin < count; begin = end, end += 1) {
    const pair = sorted[begin] as number;
    while (sorted[end] === pair) end += 1;
    yield [Math.floor(pair / size.agents), pair % size.agents, end - begin];
  }
}

/** Adds to the sum of an agent, and returns it. */
function add(sums: Float64Array, agent: number, more: number): number {
  const sum = (sums[agent] ?? 0) + more;
  sums[agent] = sum;
  return sum;
}

function* numbered(count: number, rowsOf: (number: number) => Value[][]): Iterable<Value[]> {
  for (let number = 0; number < count; number += 1) {
    // `yield*` costs more than the rows.
    for (const row of rowsOf(number)) yield row;
  }
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
