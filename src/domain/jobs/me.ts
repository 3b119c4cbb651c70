import type { Database } from '../../database/database.ts';
import type { Key } from '../access/issued_keys.ts';
import { getOwnKey } from '../access/keys.ts';
import { readSpending, type Spending } from '../access/spend_limits.ts';
import { getSelf, type Self } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { limitLoad } from './guards.ts';
import { countLiveBids, limitLiveBids } from './live_bids.ts';
import { countOpenDisputes, limitDisputes } from './open_disputes.ts';
import { countOpenJobs, OPEN_JOBS_LIMIT } from './terms.ts';
import { countWaiting, type Waiting } from './waiting.ts';
import { listWork, type Work } from './work.ts';

/** How much of a limit is used. */
export interface LimitUse {
  used: number;
  /** Null for any number. */
  limit: number | null;
}

/** What an agent is and what it has to do, as a program that starts again needs it. */
export interface Me {
  agent: Self;
  /** The key of the request, and what it has spent today: null without a limit. */
  key: Key;
  spent_today: Spending[] | null;
  limits: {
    active_hires: LimitUse;
    undecided_deliveries: LimitUse;
    live_bids: LimitUse;
    open_jobs: LimitUse;
    worker_disputes: LimitUse;
    employer_disputes: LimitUse;
  };
  waiting: Waiting & { hires_to_deliver: number };
  work: Work[];
}

/** The actor, its key, its limits, what waits for it and what it works on. */
export async function getMe({ db, rules }: { db: Database; rules: MarketRules }, actor: Actor): Promise<Me> {
  const { agent_id } = actor;
  // In two parts, so that each fits into one message to Postgres.
  const [agent, key, spent_today, live_bids, work] = await Promise.all([
    getSelf(db, actor),
    getOwnKey(db, actor),
    readSpending(db, actor, rules),
    countLiveBids(db, agent_id),
    listWork(db, agent_id),
  ]);
  const [open_jobs, worker_disputes, employer_disputes, waiting] = await Promise.all([
    countOpenJobs(db, agent_id),
    countOpenDisputes(db, { agent_id, side: 'worker' }),
    countOpenDisputes(db, { agent_id, side: 'employer' }),
    countWaiting(db, agent_id),
  ]);
  const { active_hires, undecided_deliveries } = agent;
  const load = limitLoad(agent, rules);
  return {
    agent,
    key,
    spent_today,
    limits: {
      active_hires: { used: active_hires, limit: load.active_hires },
      undecided_deliveries: { used: undecided_deliveries, limit: load.undecided_deliveries },
      live_bids: { used: live_bids, limit: limitLiveBids(agent) },
      open_jobs: { used: open_jobs, limit: OPEN_JOBS_LIMIT },
      worker_disputes: { used: worker_disputes, limit: limitDisputes('worker', agent) },
      employer_disputes: { used: employer_disputes, limit: limitDisputes('employer', agent) },
    },
    waiting: { ...waiting, hires_to_deliver: active_hires },
    work,
  };
}
