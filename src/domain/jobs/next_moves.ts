import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { type Actor, isWorker } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { type EarlierBid, type Facts, type JudgedAgent, judgeEarlierBids } from './guards.ts';
import { type Act, judgeMove } from './lifecycle.ts';
import { type JobWithHires, readDisputesOf, readJobRow, reviveHires } from './listing_rows.ts';
import { type Hire, isDisputed } from './records.ts';

/**
 * What an agent can do to a job by itself: a worker is removed by its ban, and time does the rest. `approve_some` and
 * `return_some` have to name the workers.
 */
export type AgentAct = JudgedAct | 'approve_some' | 'return_some';
type JudgedAct = Exclude<Act, 'expire' | 'lapse' | 'settle' | 'decide' | 'remove'>;

/** In the order in which they are listed: what moves the job on comes first. */
const JUDGED_ACTS: readonly JudgedAct[] = [
  'accept',
  'bid',
  'withdraw_bid',
  'hire',
  'reject_bid',
  'invite',
  'deliver',
  'approve',
  'return',
  'add_evidence',
  'dispute',
  'retract',
  'withdraw',
  'cancel',
  'resolve',
  'force',
];

/** What an agent can do to a job now. */
export interface NextMoves {
  acts: AgentAct[];
  /** The agent's own live bid. */
  bid_id: string | null;
}

/**
 * What the actor can do to a job now, by `judgeMove`. Money, limits of keys, limits of agents on bids, jobs and disputes, and the
 * values of a request can still refuse. `earlier` are the actor's own bids on the job; the live one is `facts.bid`.
 */
export function listMoves(facts: Omit<Facts, 'bid'>, earlier: EarlierBid[] = []): NextMoves {
  const { job, actor } = facts;
  const live = earlier.find((bid) => bid.status === 'PENDING');
  const bid = live && actor ? { ...live, worker_id: actor.agent_id } : null;
  const acts = JUDGED_ACTS.filter((act) => {
    if ((act === 'hire' || act === 'reject_bid') && job.live_bids === 0) return false;
    if (act === 'bid' && judgeEarlierBids(job.job_id, earlier)) return false;
    return judgeMove(act, { ...facts, bid }) === null;
  });
  return { acts: acts.map((act) => nameWorkers(act, facts)), bid_id: bid?.bid_id ?? null };
}

/** The same act, or the one that has to name the workers, because `chooseHires` would refuse or choose others. */
function nameWorkers(act: JudgedAct, { job, hires, agents }: Omit<Facts, 'bid'>): AgentAct {
  if (act === 'approve' && job.status === 'ACTIVE' && !hires.some(isDisputed)) return 'approve_some';
  const isBanned = ({ worker_id }: Hire) => Boolean(agents.get(worker_id)?.banned_at);
  if (act === 'return' && hires.some((hire) => hire.state === 'delivered' && isBanned(hire))) {
    return 'return_some';
  }
  return act;
}

/** What the actor can do to a job, read anew. Fails with job_not_found. */
export async function readMoves(
  { db, rules }: { db: Database; rules: MarketRules },
  actor: Actor,
  job_id: string,
): Promise<NextMoves> {
  const [job] = (await readJobRow(db, { job_id })).map(reviveHires);
  if (!job) throw new Failure('job_not_found', { job_id });
  const [disputes, candidate] = await Promise.all([
    readDisputesOf(db, [job]),
    readCandidate(db, { job, actor }),
  ]);
  const { hires } = job;
  return listMoves({ job, hires, disputes, actor, now: db.now, rules, ...candidate }, candidate.earlier);
}

/** What judges whether an agent can take or bid on a job, or return its work. */
export interface Candidate extends Pick<Facts, 'agents' | 'leavers'> {
  earlier: EarlierBid[];
}

const NOBODY: Candidate = { agents: new Map(), leavers: [], earlier: [] };

/** Reads what `listMoves` needs beside the job, its hires and its disputes. */
export async function readCandidate(
  db: Database,
  { job, actor }: { job: JobWithHires; actor: Actor },
): Promise<Candidate> {
  const { job_id, status, employer_id, hires } = job;
  const { agent_id } = actor;
  if (status === 'OPEN' && agent_id !== employer_id && isWorker(actor)) {
    const [agents, [past]] = await Promise.all([
      readJudged(db, [agent_id, employer_id]),
      selectPast(db, { job_id, worker_id: agent_id }),
    ]);
    return { agents, leavers: past?.was_hired ? [agent_id] : [], earlier: past?.bids ?? [] };
  }
  const delivered = hires.filter((hire) => hire.state === 'delivered');
  if (agent_id !== employer_id || delivered.length === 0) return NOBODY;
  return {
    ...NOBODY,
    agents: await readJudged(
      db,
      delivered.map((hire) => hire.worker_id),
    ),
  };
}

async function readJudged(db: Database, agent_ids: string[]): Promise<Map<string, JudgedAgent>> {
  const agents = await selectJudged(db, { agent_ids });
  return new Map(agents.map((agent) => [agent.agent_id, agent]));
}

const selectJudged = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db
    .selectFrom('agent')
    .select([
      'agent_id',
      'capabilities',
      'banned_at',
      'closed_at',
      'active_hires',
      'undecided_deliveries',
      'proven_jobs',
      sql<number>`round(trust_score::numeric, 4)::double precision`.as('trust_score'),
    ])
    .where('agent_id', '=', sql<string>`any(${agent_ids})`),
);

const selectPast = prepare(
  (_, { job_id, worker_id }: { job_id: string; worker_id: string }) => sql<{
    was_hired: boolean;
    bids: EarlierBid[] | null;
  }>`
    select
      exists (select from hire where job_id = ${job_id} and worker_id = ${worker_id}) as was_hired,
      (
        select json_agg(json_build_object('bid_id', bid_id, 'status', status, 'refused', refused, 'displaced', displaced))
        from bid where job_id = ${job_id} and worker_id = ${worker_id}
      ) as bids
  `,
);
