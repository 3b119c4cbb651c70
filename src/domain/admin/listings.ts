import type { Database } from '../../database/database.ts';
import { type Agent, type AgentFilter, listByTime } from '../agents/agents.ts';
import { addDisputes, type FullListing, type JobFilter, listJobs } from '../jobs/listings.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import type { Page, PageRequest } from '../kernel/page.ts';
import { type Balance, readBalances } from '../ledger/wallets.ts';

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

/** All jobs with their hires and disputes, newest first. Fails with invalid_agent_type. */
export async function listEveryJob(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: JobFilter; page: PageRequest },
): Promise<Page<FullListing>> {
  checkAdmin(actor);
  const page = await listJobs(db, actor, {
    filter: { ...filter, include_unsuccessful: true },
    page: request,
  });
  return { ...page, rows: await addDisputes(db, page.rows) };
}

/** Adds to each agent its balances, CNY first. */
export async function addBalances(db: Database, agents: Agent[]): Promise<AgentRow[]> {
  const balances = await readBalances(db, agents);
  return agents.map((agent) => ({
    ...agent,
    balances: balances.filter((balance) => balance.agent_id === agent.agent_id),
  }));
}
