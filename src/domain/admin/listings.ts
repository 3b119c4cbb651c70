import type { Database } from '../../database/database.ts';
import { type Agent, type AgentFilter, getAgent, listByTime } from '../agents/agents.ts';
import { readJobRows, reviveHires } from '../jobs/listing_rows.ts';
import { addDisputes, type FullListing, toListings } from '../jobs/listings.ts';
import type { Job } from '../jobs/records.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import type { Page, PageRequest } from '../kernel/page.ts';
import {
  type Balance,
  getWallets,
  listMovements,
  type Movement,
  type MovementFilter,
  readBalances,
  type Wallet,
} from '../ledger/wallets.ts';

/** An agent with its balance in each currency. */
export type AgentRow = Agent & { balances: Balance[] };

/** All agents, newest first; banned ones too unless the filter says otherwise. Fails with invalid_agent_type. */
export async function listEveryAgent(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: AgentFilter; page: PageRequest },
): Promise<Page<AgentRow>> {
  checkAdmin(actor);
  const page = await listByTime(db, actor, { filter, page: request });
  return { ...page, rows: await addBalances(db, page.rows) };
}

/**
 * The movements on the accounts of one agent, newest first, and its wallets, CNY first. Fails with invalid_agent_type,
 * agent_not_found.
 */
export async function listAgentMovements(
  db: Database,
  actor: Actor,
  { agent_id, ...request }: { agent_id: string; filter: MovementFilter; page: PageRequest },
): Promise<Page<Movement> & { wallets: Wallet[] }> {
  checkAdmin(actor);
  const [page, wallets] = await Promise.all([
    listMovements(db, { agent_id }, request),
    getWallets(db, { agent_id }),
    getAgent(db, actor, agent_id),
  ]);
  return { ...page, wallets };
}

/** Which of all jobs to list. A condition that is left out holds for every job. */
export interface JobFilter {
  status?: Job['status'] | undefined;
  /** Posted on one of the latest `count` days of the market's zone, today included. */
  days?: { count: number; time_zone: string } | undefined;
  disputed?: boolean | undefined;
}

/** All jobs, hidden ones too, with their hires and disputes, newest first. Fails with invalid_agent_type. */
export async function listEveryJob(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: JobFilter; page: PageRequest },
): Promise<Page<FullListing>> {
  checkAdmin(actor);
  const { status, days, disputed } = filter;
  const values = {
    status,
    ...(days && { now: db.now, time_zone: days.time_zone, days_before: days.count - 1 }),
  };
  const page = await readJobRows(db, request, values, {
    include_unsuccessful: true,
    disputed,
    with_hidden: true,
  });
  const jobs = await toListings(db, actor, page.rows.map(reviveHires));
  return { ...page, rows: await addDisputes(db, jobs) };
}

/** Adds to each agent its balances, CNY first. */
export async function addBalances(db: Database, agents: Agent[]): Promise<AgentRow[]> {
  const balances = await readBalances(db, agents);
  return agents.map((agent) => ({
    ...agent,
    balances: balances.filter((balance) => balance.agent_id === agent.agent_id),
  }));
}
