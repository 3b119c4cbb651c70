import type { Database, Transaction } from '../database/database.ts';
import { readDays, readStats } from '../domain/admin/analytics.ts';
import { banAgent as ban, unbanAgent as unban } from '../domain/admin/bans.ts';
import { type AgentRow, addBalances, listEveryAgent, listEveryJob } from '../domain/admin/listings.ts';
import { getAgent } from '../domain/agents/agents.ts';
import { listPendingBids as readPendingBids } from '../domain/jobs/bid_listings.ts';
import * as disputes from '../domain/jobs/disputes.ts';
import { getJob } from '../domain/jobs/listings.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { listAudit as readAudit } from '../domain/kernel/audit_log.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { type Booking, deposit, payOut } from '../domain/ledger/deposits.ts';
import * as adminView from './admin_views.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const getDashboardStats: Handler<'getDashboardStats'> = async ({ db, rules, actor }) =>
  adminView.stats(await readStats(db, rules, actor));

export const listAdminAgents: Handler<'listAdminAgents'> = async ({ db, actor }, { query }) => {
  const page = await listEveryAgent(db, actor, query, readPageQuery(query));
  return { agents: page.rows.map(adminView.adminAgent), pagination: view.pagination(page) };
};

export const banAgent: Handler<'banAgent'> = async ({ db, rules, actor }, { path, body }) => {
  await ban(db, rules, actor, path.agent_id, body?.reason);
  return showAgent(db, actor, path.agent_id);
};

export const unbanAgent: Handler<'unbanAgent'> = async ({ trx, actor }, { path, body }) => {
  await unban(trx, actor, path.agent_id, body?.reason);
  return showAgent(trx, actor, path.agent_id);
};

export const createDeposit: Handler<'createDeposit'> = async ({ trx, actor }, { path, body }) => {
  return adminView.booking(await deposit(trx, actor, readBooking(path.agent_id, body)));
};

export const createWithdrawal: Handler<'createWithdrawal'> = async (
  { trx, rules, actor },
  { path, body },
) => {
  return adminView.booking(await payOut(trx, rules, actor, readBooking(path.agent_id, body)));
};

export const listAdminJobs: Handler<'listAdminJobs'> = async ({ db, rules, actor }, { query }) => {
  const { status, date_range, disputed } = query;
  const count = Number.parseInt(date_range ?? '', 10);
  const days = date_range === undefined ? undefined : { count, time_zone: rules.time_zone };
  const page = await listEveryJob(db, actor, {
    filter: { status, days, disputed },
    page: readPageQuery(query),
  });
  return { jobs: page.rows.map(view.job), pagination: view.pagination(page) };
};

export const forceCloseJob: Handler<'forceCloseJob'> = async (scope, { path: { job_id }, body }) => {
  await disputes.forceCloseJob(scope, { job_id, shares: body?.shares ?? [], reason: body?.reason });
  return showJob(scope, job_id);
};

export const resolveJob: Handler<'resolveJob'> = async (scope, { path: { job_id }, body }) => {
  await disputes.resolveJob(scope, { job_id, shares: body.shares, reason: body.reason });
  return showJob(scope, job_id);
};

export const listPendingBids: Handler<'listPendingBids'> = async ({ db, actor }, { query }) => {
  const page = await readPendingBids(db, actor, readPageQuery(query));
  return { bids: page.rows.map(adminView.pendingBid), pagination: view.pagination(page) };
};

export const getDailyAnalytics: Handler<'getDailyAnalytics'> = async ({ db, rules, actor }, { query }) => {
  const days = await readDays(db, rules, actor, query.start_date, query.end_date);
  return { timezone: rules.time_zone, days: days.map(adminView.day) };
};

export const listAudit: Handler<'listAudit'> = async ({ db, actor }, { query }) => {
  const page = await readAudit(db, actor, query.target_id, readPageQuery(query));
  return { audit: page.rows.map(adminView.audit), pagination: view.pagination(page) };
};

async function showAgent(db: Database, actor: Actor, agent_id: string) {
  const [row] = await addBalances(db, [await getAgent(db, actor, agent_id)]);
  return adminView.adminAgent(row as AgentRow);
}

async function showJob({ trx, actor }: { trx: Transaction; actor: Actor }, job_id: string) {
  return view.job(await getJob(trx, actor, job_id));
}

function readBooking(agent_id: string, body: Parameters<Handler<'createDeposit'>>[1]['body']): Booking {
  const { amount, currency, reference, reason } = body;
  return { agent_id, currency, amount: toMinor(amount, 'amount'), reference, reason };
}
