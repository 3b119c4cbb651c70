// What a filled market contains. Every record is a function of the seed and its number, so that each table can be
// written by itself, in constant memory, and two fills with the same options are equal.

/** The size of a filled market, and where its time ends. */
export interface MarketSize {
  jobs: number;
  agents: number;
  /** Bids and ledger entries, within a thousandth in a large market. */
  bids: number;
  entries: number;
  memories: number;
  seed: number;
  now: Date;
}

export interface DrawnAgent {
  agent_id: string;
  capabilities: string[];
  trust_weight: number;
  trust_sum: number;
  /** How often it is funded. */
  fundings: number;
  created_at: Date;
}

export interface DrawnJob {
  job_id: string;
  hiring: 'direct' | 'bidding';
  employer: number;
  tags: string[];
  /** Minor units. */
  budget_min: number;
  budget_max: number;
  outcome: 'open' | 'active' | 'review' | 'completed' | 'cancelled';
  created_at: Date;
  /** Live ones of an open job; of others the first was accepted, if anybody was hired. */
  bidders: number[];
  hire: DrawnHire | null;
}

export interface DrawnHire {
  worker: number;
  amount: number;
  hired_at: Date;
  due_at: Date;
  delivered_at: Date | null;
  /** After `now`, like `due_at`: time moves nothing while somebody measures. */
  review_until: Date | null;
  settled_at: Date | null;
}

/** Minor units of one funding: more than all jobs of an agent cost. */
export const FUNDING = 1_000_000_000;

const DAY_MS = 24 * 60 * 60 * 1000;
const HISTORY_MS = 180 * DAY_MS;
/** Few tags are on many jobs, and many on few. */
const TAGS = Array.from({ length: 40 }, (_, i) => `skill_${i}`);
/** Tags that only every twentieth job or agent has one of. */
export const RARE_TAGS = Array.from({ length: 1_000 }, (_, i) => `rare_${i}`);
/** Shares of 100. */
const OUTCOMES: [DrawnJob['outcome'], number][] = [
  ['open', 25],
  ['active', 15],
  ['review', 5],
  ['completed', 50],
  ['cancelled', 5],
];
const OUTCOME_OF = OUTCOMES.flatMap(([outcome, share]) => Array<DrawnJob['outcome']>(share).fill(outcome));
/** Share of 10; the others take bids. */
const DIRECT = 3;
/** The bid limit of every job. */
const MOST_BIDS = 5;
/** Of the agents, this share was there before the first job. The others join while jobs are posted. */
const FIRST_AGENTS = 0.6;
/** A tenth of the jobs is posted by one agent in so many. */
export const LARGE_EMPLOYERS = 200;

/**
 * The size of a market with so many jobs; what is not given is in proportion. Fails for bids and entries that cannot
 * go with the other numbers.
 */
export function sizeOf(options: Pick<MarketSize, 'jobs'> & Partial<MarketSize>): MarketSize {
  const { jobs } = options;
  const size = {
    agents: Math.max(Math.ceil(jobs / 10), 10),
    bids: 2 * jobs,
    entries: 4 * jobs,
    memories: jobs,
    seed: 1,
    now: new Date(),
    ...options,
  };
  const bids = bidsOf(size);
  if (size.agents < 10) throw new Error('A market has at least 10 agents.');
  if (bids < 1 || bids > MOST_BIDS) {
    throw new Error(`A job that takes bids has 1 to ${MOST_BIDS}; these would be ${bids.toFixed(1)}.`);
  }
  if (fundingsOf(size) < 1) {
    const needed = Math.ceil(size.entries + (1 - fundingsOf(size)) * 2 * size.agents);
    throw new Error(`Agents and jobs of this number need ${needed.toLocaleString('en-US')} entries or more.`);
  }
  return size;
}

/** The mean bids of a job that takes bids. */
function bidsOf({ bids, jobs }: MarketSize): number {
  return (bids * 10) / (jobs * (10 - DIRECT));
}

/** The mean fundings of an agent: their entries are those that no job has. */
function fundingsOf({ agents, jobs, entries }: MarketSize): number {
  const shares = new Map(OUTCOMES);
  const share = (outcome: DrawnJob['outcome']) => (shares.get(outcome) ?? 0) / 100;
  const holds = share('active') + share('review') + share('completed');
  // A transfer has two entries: each hire holds money, and its completion releases it.
  return (entries / 2 - jobs * (holds + share('completed'))) / agents;
}

/** The agent of a number below `size.agents`. Agents are numbered as they joined. */
export function drawAgent(size: MarketSize, number: number): DrawnAgent {
  const random = seeded(size.seed, `agent ${number}`);
  const trust_weight = random(20);
  const fundings = fundingsOf(size);
  const first = firstAgents(size);
  const joined = number < first ? number / first - 1 : (number - first) / (size.agents - first);
  return {
    agent_id: agentId(number),
    capabilities: drawTags(random, 3),
    trust_weight,
    trust_sum: (trust_weight * random(1000)) / 1000,
    fundings: Math.floor((number + 1) * fundings) - Math.floor(number * fundings),
    // The first ones on the day before the first job.
    created_at: new Date(beginOf(size) + Math.floor(joined * (joined < 0 ? DAY_MS : HISTORY_MS))),
  };
}

function firstAgents({ agents }: MarketSize): number {
  return Math.ceil(agents * FIRST_AGENTS);
}

function beginOf({ now }: MarketSize): number {
  return now.getTime() - HISTORY_MS;
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
  const begin = beginOf(size) + number * slot_ms;
  const at = (part: number) => new Date(Math.floor(begin + part * slot_ms));
  const hiring = random(10) < DIRECT ? 'direct' : 'bidding';
  const outcome = OUTCOME_OF[random(100)] as DrawnJob['outcome'];
  const first = firstAgents(size);
  const members = first + Math.floor(((size.agents - first) * number) / size.jobs);
  const anybody = random(members);
  const employer = random(10) === 0 ? anybody - (anybody % LARGE_EMPLOYERS) : anybody;
  const others = [1, 2, 3, 4, 5].map((step) => (employer + step + random(members - 5)) % members);
  const distinct = [...new Set(others)];
  const budget_max = 10_000 + 100 * random(900);
  const is_hired = outcome !== 'open' && outcome !== 'cancelled';
  const is_delivered = is_hired && outcome !== 'active';
  const due_at = new Date(size.now.getTime() + (1 + random(20)) * DAY_MS);
  const bids = drawSpread(random, { mean: bidsOf(size), least: is_hired ? 1 : 0, most: MOST_BIDS });
  return {
    job_id: idAt(hiring === 'direct' ? 'task' : 'job', at(0), number),
    hiring,
    employer,
    tags: drawTags(random, 1 + random(3)),
    budget_min: hiring === 'direct' ? budget_max : budget_max / 2,
    budget_max,
    outcome,
    created_at: at(0),
    bidders: hiring === 'direct' ? [] : distinct.slice(0, bids),
    hire: is_hired
      ? {
          worker: distinct[0] ?? (employer + 1) % members,
          amount: hiring === 'direct' ? budget_max : budget_max - 100,
          hired_at: at(0.2),
          due_at,
          delivered_at: is_delivered ? at(0.4) : null,
          review_until: outcome === 'review' ? due_at : null,
          settled_at: outcome === 'completed' ? at(0.6) : null,
        }
      : null,
  };
}

/** What tells public memories apart: one tag that all have and one of few or many, and another agent. */
export function drawMemory(size: MarketSize, number: number): { tags: string[]; participant: number } {
  const random = seeded(size.seed, `memory ${number}`);
  return { tags: ['notes', ...drawTags(random, 1)], participant: random(size.agents) };
}

/** An id that sorts by time, and before those that the market makes later. */
export function idAt(prefix: string, time: Date, number: number): string {
  return `${prefix}_${writeGroups(time.getTime(), HEXADECIMAL)}${writeGroups(number, DECIMAL)}`;
}

/** The three-digit groups of a base. They write millions of ids faster than `toString` and `padStart`. */
const HEXADECIMAL = listGroups(16);
const DECIMAL = listGroups(10);

function listGroups(base: number): string[] {
  return Array.from({ length: base ** 3 }, (_, i) => i.toString(base).padStart(3, '0'));
}

/** A whole number in twelve digits. */
function writeGroups(number: number, groups: string[]): string {
  const base = groups.length;
  const high = Math.floor(number / base ** 2);
  const low = number % base ** 2;
  return `${groups[Math.floor(high / base)]}${groups[high % base]}${groups[Math.floor(low / base)]}${groups[low % base]}`;
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

function drawTags(random: (below: number) => number, count: number): string[] {
  const tags: string[] = [];
  for (let i = 0; i < count; i += 1) {
    // A product of two draws prefers the first tags.
    const tag = TAGS[Math.floor((random(TAGS.length) * random(TAGS.length)) / TAGS.length)] as string;
    if (!tags.includes(tag)) tags.push(tag);
  }
  if (random(20) === 0) tags.push(RARE_TAGS[random(RARE_TAGS.length)] as string);
  return tags.sort();
}

/** A whole number from `least` to `most`, as far around the mean as both allow. */
function drawSpread(
  random: (below: number) => number,
  { mean, least, most }: { mean: number; least: number; most: number },
): number {
  const near = Math.floor(mean) + (random(1_000) < (mean % 1) * 1_000 ? 1 : 0);
  const room = Math.min(near - least, most - near);
  return near - room + random(2 * room + 1);
}

/** A source of whole numbers below a bound: mulberry32, from the FNV-1a hash of a name. */
function seeded(seed: number, name: string): (below: number) => number {
  let state = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i += 1) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
