import { createHash } from 'node:crypto';

// What a filled market contains. Every record is a function of the seed and its number, so that each table can be
// written by itself, in constant memory, and two fills with the same options are equal.

/** The size of a filled market, and where its time ends. */
export interface MarketSize {
  jobs: number;
  agents: number;
  memories: number;
  seed: number;
  now: Date;
}

export interface DrawnAgent {
  agent_id: string;
  capabilities: string[];
  trust_weight: number;
  trust_sum: number;
  created_at: Date;
}

export interface DrawnJob {
  job_id: string;
  hiring: 'direct' | 'bidding';
  employer: number;
  tags: string[];
  budget_min: bigint;
  budget_max: bigint;
  outcome: 'open' | 'active' | 'review' | 'completed' | 'cancelled';
  created_at: Date;
  /** Live ones of an open job; of others the first was accepted, if anybody was hired. */
  bidders: number[];
  hire: DrawnHire | null;
}

export interface DrawnHire {
  worker: number;
  amount: bigint;
  hired_at: Date;
  due_at: Date;
  delivered_at: Date | null;
  /** After `now`, like `due_at`: time moves nothing while somebody measures. */
  review_until: Date | null;
  settled_at: Date | null;
}

/** Minor units that every agent is funded with: more than all its jobs cost. */
export const FUNDING = 1_000_000_000n;

const DAY_MS = 24 * 60 * 60 * 1000;
const HISTORY_MS = 180 * DAY_MS;
/** Few tags are on many jobs, and many on few. */
const TAGS = Array.from({ length: 40 }, (_, i) => `skill_${i}`);
/** Shares of 100. */
const OUTCOMES: [DrawnJob['outcome'], number][] = [
  ['open', 25],
  ['active', 15],
  ['review', 5],
  ['completed', 50],
  ['cancelled', 5],
];

/** The agent of a number below `size.agents`. */
export function drawAgent(size: MarketSize, number: number): DrawnAgent {
  const random = seeded(size.seed, `agent ${number}`);
  const trust_weight = random(20);
  return {
    agent_id: agentId(number),
    capabilities: drawTags(random, 3),
    trust_weight,
    trust_sum: (trust_weight * random(1000)) / 1000,
    created_at: new Date(size.now.getTime() - HISTORY_MS - DAY_MS + number),
  };
}

export function agentId(number: number): string {
  return `filled_${String(number).padStart(7, '0')}`;
}

/** The secret of an agent's key. Anybody can compute it: a filled market is for measurements alone. */
export function keyOf(number: number): string {
  return `fg_live_filled_${String(number).padStart(17, '0')}`;
}

/** The job of a number below `size.jobs`. A higher number is a later job, and all its moves precede the next job. */
export function drawJob(size: MarketSize, number: number): DrawnJob {
  const random = seeded(size.seed, `job ${number}`);
  const slot_ms = HISTORY_MS / size.jobs;
  const begin = size.now.getTime() - HISTORY_MS + number * slot_ms;
  const at = (part: number) => new Date(Math.floor(begin + part * slot_ms));
  const hiring = random(10) < 3 ? 'direct' : 'bidding';
  const outcome = drawOutcome(random(100));
  const employer = random(size.agents);
  const others = [1, 2, 3, 4, 5].map((step) => (employer + step + random(size.agents - 5)) % size.agents);
  const distinct = [...new Set(others)].filter((other) => other !== employer);
  const budget_max = BigInt(10_000 + 100 * random(900));
  const is_hired = outcome !== 'open' && outcome !== 'cancelled';
  const is_delivered = is_hired && outcome !== 'active';
  const due_at = new Date(size.now.getTime() + (1 + random(20)) * DAY_MS);
  return {
    job_id: idAt(hiring === 'direct' ? 'task' : 'job', at(0), number),
    hiring,
    employer,
    tags: drawTags(random, 1 + random(3)),
    budget_min: hiring === 'direct' ? budget_max : budget_max / 2n,
    budget_max,
    outcome,
    created_at: at(0),
    bidders: hiring === 'direct' ? [] : distinct.slice(0, is_hired ? 1 + random(4) : random(5)),
    hire: is_hired
      ? {
          worker: distinct[0] ?? (employer + 1) % size.agents,
          amount: hiring === 'direct' ? budget_max : budget_max - 100n,
          hired_at: at(0.2),
          due_at,
          delivered_at: is_delivered ? at(0.4) : null,
          review_until: outcome === 'review' ? due_at : null,
          settled_at: outcome === 'completed' ? at(0.6) : null,
        }
      : null,
  };
}

/** An id that sorts by time, and before those that the market makes later. */
export function idAt(prefix: string, time: Date, number: number): string {
  return `${prefix}_${time.getTime().toString(16).padStart(12, '0')}${String(number).padStart(12, '0')}`;
}

/** A text of words, 60 characters or a little more. */
export function drawText(size: MarketSize, name: string): string {
  const random = seeded(size.seed, `text ${name}`);
  let text = `${name}:`;
  while (text.length < 60) text += ` ${WORDS[random(WORDS.length)]}`;
  return text;
}

const WORDS =
  'data report model test price order table graph index clean parse merge 数据 报告 接口 测试 价格 模型'.split(
    ' ',
  );

function drawOutcome(percent: number): DrawnJob['outcome'] {
  let below = 0;
  for (const [outcome, share] of OUTCOMES) {
    below += share;
    if (percent < below) return outcome;
  }
  return 'cancelled';
}

function drawTags(random: (below: number) => number, count: number): string[] {
  // A product of two draws prefers the first tags.
  const draw = () => TAGS[Math.floor((random(TAGS.length) * random(TAGS.length)) / TAGS.length)] as string;
  return [...new Set(Array.from({ length: count }, draw))].sort();
}

/** A source of whole numbers below a bound (mulberry32). */
function seeded(seed: number, name: string): (below: number) => number {
  let state = createHash('md5').update(`${seed} ${name}`).digest().readUInt32LE(0);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
