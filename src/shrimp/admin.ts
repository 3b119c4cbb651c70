import type { Database } from '../database/database.ts';
import * as analytics from '../domain/admin/analytics.ts';
import * as bans from '../domain/admin/bans.ts';
import * as daily_figures from '../domain/admin/daily_figures.ts';
import * as listings from '../domain/admin/listings.ts';
import * as moderation from '../domain/admin/moderation.ts';
import * as recovery from '../domain/admin/recovery.ts';
import * as reports from '../domain/admin/reports.ts';
import * as agents from '../domain/agents/agents.ts';
import * as bids from '../domain/jobs/bid_listings.ts';
import * as disputes from '../domain/jobs/disputes.ts';
import * as jobs from '../domain/jobs/listings.ts';
import * as ratings from '../domain/jobs/rating_comments.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import * as audit_log from '../domain/kernel/audit_log.ts';
import { toMinor } from '../domain/kernel/money.ts';
import type { ActorScope } from '../domain/kernel/scope.ts';
import * as deposits from '../domain/ledger/deposits.ts';
import * as memories from '../domain/memories.ts';
import * as test_clock from '../domain/test_clock.ts';
import * as adminView from './admin_views.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const getDashboardStats: Handler<'getDashboardStats'> = async (scope) =>
  adminView.stats(await analytics.readStats(scope));

export const listAdminAgents: Handler<'listAdminAgents'> = async ({ db, actor }, { query }) => {
  const { status, capability, banned } = query;
  const page = await listings.listEveryAgent(db, actor, {
    filter: { status, capability, banned },
    page: readPageQuery(query),
  });
  return { agents: page.rows.map(adminView.adminAgent), pagination: view.pagination(page) };
};

export const banAgent: Handler<'banAgent'> = async (scope, { path: { agent_id }, body }) => {
  await bans.banAgent(scope, { agent_id, reason: body?.reason });
  return showAgent(scope.db, scope.actor, agent_id);
};

export const unbanAgent: Handler<'unbanAgent'> = async (scope, { path: { agent_id }, body }) => {
  await bans.unbanAgent(scope, { agent_id, reason: body?.reason });
  return showAgent(scope.db, scope.actor, agent_id);
};

export const createDeposit: Handler<'createDeposit'> = async (scope, { path, body }) =>
  adminView.booking(await deposits.deposit(scope, readBooking(path.agent_id, body)));

export const createWithdrawal: Handler<'createWithdrawal'> = async (scope, { path, body }) =>
  adminView.booking(await deposits.payOut(scope, readBooking(path.agent_id, body)));

export const listAgentTransactions: Handler<'listAgentTransactions'> = async (
  { db, actor },
  { path: { agent_id }, query },
) => {
  const { currency, kind } = query;
  const { wallets, ...page } = await listings.listAgentMovements(db, actor, {
    agent_id,
    filter: { currency, kind },
    page: readPageQuery(query),
  });
  return {
    transactions: page.rows.map(view.transaction),
    pagination: view.pagination(page),
    balances: wallets.map(adminView.funds),
  };
};

export const issueKey: Handler<'issueKey'> = async (scope, { path: { agent_id }, body }) => {
  const issued = await recovery.issueRecoveryKey(scope, { agent_id, reason: body?.reason });
  const { key, secret, replayed } = issued;
  return { replayed, data: { token: secret, key: view.key(key, scope.actor.key.key_id) } };
};

export const listAdminJobs: Handler<'listAdminJobs'> = async ({ db, rules, actor }, { query }) => {
  const { status, date_range, disputed } = query;
  const count = Number.parseInt(date_range ?? '', 10);
  const days = date_range === undefined ? undefined : { count, time_zone: rules.time_zone };
  const page = await listings.listEveryJob(db, actor, {
    filter: { status, days, disputed },
    page: readPageQuery(query),
  });
  const rows = page.rows.map((row) => view.job({ ...row, ...jobs.chooseDispute(row.disputes) }));
  return { jobs: rows, pagination: view.pagination(page) };
};

export const forceCloseJob: Handler<'forceCloseJob'> = async (scope, { path: { job_id }, body }) => {
  await disputes.forceCloseJob(scope, { job_id, shares: body?.shares ?? [], reason: body?.reason });
  return showJob(scope, job_id);
};

export const resolveJob: Handler<'resolveJob'> = async (scope, { path: { job_id }, body }) => {
  await disputes.resolveJob(scope, { job_id, shares: body.shares, reason: body.reason });
  return showJob(scope, job_id);
};

export const removeComment: Handler<'removeComment'> = async ({ trx, actor }, { path, body }) =>
  view.rating(await ratings.removeComment(trx, actor, { ...path, reason: body?.reason }));

export const removeMemory: Handler<'removeMemory'> = async ({ trx, actor }, { path, body }) => {
  const { removed_at, ...removed } = await memories.removeMemory(trx, actor, {
    ...path,
    reason: body?.reason,
  });
  return { ...removed, removed_at: removed_at.toISOString() };
};

export const listReports: Handler<'listReports'> = async ({ db, actor }, { query }) => {
  const { status, kind } = query;
  const page = await reports.listReports(db, actor, { filter: { status, kind }, page: readPageQuery(query) });
  return { reports: page.rows.map(adminView.report), pagination: view.pagination(page) };
};

export const resolveReport: Handler<'resolveReport'> = async (scope, { path: { report_id }, body }) => {
  const { action, reason, note } = body;
  return adminView.report(await moderation.resolveReport(scope, { report_id, action, reason, note }));
};

export const restoreContent: Handler<'restoreContent'> = async ({ trx, actor }, { path, body }) =>
  adminView.report(await moderation.restoreContent(trx, actor, { ...path, note: body?.note }));

export const listPendingBids: Handler<'listPendingBids'> = async ({ db, actor }, { query }) => {
  const page = await bids.listPendingBids(db, actor, readPageQuery(query));
  return { bids: page.rows.map(adminView.pendingBid), pagination: view.pagination(page) };
};

export const getDailyAnalytics: Handler<'getDailyAnalytics'> = async (scope, { query }) => {
  const { start_date: start, end_date: end } = query;
  const days = await daily_figures.readDays(scope, { start, end });
  return { timezone: scope.rules.time_zone, days: days.map(adminView.day) };
};

export const listAudit: Handler<'listAudit'> = async ({ db, actor }, { query }) => {
  const page = await audit_log.listAudit(db, actor, {
    target_id: query.target_id,
    page: readPageQuery(query),
  });
  return { audit: page.rows.map(adminView.audit), pagination: view.pagination(page) };
};

export const moveClock: Handler<'moveClock'> = async (scope, { body: { seconds, reason } }) => {
  const { now, moved_jobs } = await test_clock.moveClock(scope, { seconds, reason });
  return { now: now.toISOString(), moved_jobs };
};

async function showAgent(db: Database, actor: Actor, agent_id: string) {
  const [row] = await listings.addBalances(db, [await agents.getAgent(db, actor, agent_id)]);
  return adminView.adminAgent(row as listings.AgentRow);
}

async function showJob({ trx, rules, actor }: ActorScope, job_id: string) {
  return view.jobDetail(await jobs.getJob({ db: trx, rules }, actor, job_id));
}

function readBooking(
  agent_id: string,
  body: Parameters<Handler<'createDeposit'>>[1]['body'],
): deposits.Booking {
  const { amount, currency, reference, reason } = body;
  return { agent_id, currency, amount: toMinor(amount, 'payment.amount'), reference, reason };
}
