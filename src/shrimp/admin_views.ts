import type { components } from '../../generated/shrimp.types.ts';
import { time } from '../contract/format.ts';
import type { Stats, Turnover } from '../domain/admin/analytics.ts';
import type { Day } from '../domain/admin/daily_figures.ts';
import type { AgentRow } from '../domain/admin/listings.ts';
import type { ReportWithContent } from '../domain/admin/reports.ts';
import type { PendingBid } from '../domain/jobs/bid_listings.ts';
import type { Audit } from '../domain/kernel/audit_log.ts';
import { toMajor } from '../domain/kernel/money.ts';
import type { Booked } from '../domain/ledger/deposits.ts';
import type { Wallet } from '../domain/ledger/wallets.ts';
import { agent, bid } from './views.ts';

type Schemas = components['schemas'];

export function adminAgent(row: AgentRow): Schemas['AdminAgent'] {
  return {
    ...agent(row),
    email: row.email,
    banned: row.banned_at !== null,
    banned_at: time(row.banned_at),
    balances: row.balances.map(({ currency, balance, held }) => ({
      currency,
      balance: toMajor(balance),
      held: toMajor(held),
    })),
  };
}

export function pendingBid(row: PendingBid): Schemas['PendingBid'] {
  return {
    ...bid(row),
    job_title: row.job_title,
    employer_id: row.employer_id,
    waiting_since: row.created_at.toISOString(),
  };
}

export function report(row: ReportWithContent): Schemas['AdminReport'] {
  return {
    report_id: row.report_id,
    kind: row.kind,
    id: row.subject_id,
    job_id: row.job_id,
    author_id: row.author_id,
    reporter_id: row.reporter_id,
    reason: row.reason,
    text: row.details,
    status: row.status,
    action: row.action,
    note: row.note,
    resolved_by: row.resolved_by,
    content: row.content,
    hidden: row.is_hidden,
    created_at: row.created_at.toISOString(),
    resolved_at: time(row.resolved_at),
  };
}

export function stats(row: Stats): Schemas['DashboardStats'] {
  const by_currency = row.money.map(({ in_escrow, ...today }) => ({
    ...turnover(today),
    in_escrow: toMajor(in_escrow),
  }));
  const cny = by_currency.find(({ currency }) => currency === 'CNY');
  return {
    total_agents: row.total_agents,
    active_jobs: row.active_jobs,
    pending_bids: row.pending_bids,
    open_disputes: row.open_disputes,
    completed_today: row.completed_today,
    revenue_today: cny?.revenue ?? 0,
    fees_today: cny?.fees ?? 0,
    by_currency: by_currency.map(({ currency, revenue, fees, in_escrow }) => ({
      currency,
      revenue_today: revenue,
      fees_today: fees,
      in_escrow,
    })),
    agent_status_breakdown: row.agents_by_status,
    job_status_breakdown: row.jobs_by_status,
  };
}

export function day({ turnover: of_day, ...counts }: Day): Schemas['DailyFigures'] {
  const by_currency = of_day.map(turnover);
  const cny = by_currency.find(({ currency }) => currency === 'CNY');
  return { ...counts, revenue: cny?.revenue ?? 0, fees: cny?.fees ?? 0, by_currency };
}

function turnover({ currency, revenue, fees }: Turnover) {
  return { currency, revenue: toMajor(revenue), fees: toMajor(fees) };
}

export function booking(row: Booked): Schemas['Deposit'] & Schemas['Withdrawal'] {
  return {
    transaction_id: row.transfer_id,
    agent_id: row.agent_id,
    amount: toMajor(row.amount),
    currency: row.currency,
    balance_after: toMajor(row.balance),
    reference: row.reference,
    created_at: row.created_at.toISOString(),
  };
}

export function funds(row: Wallet): Schemas['AgentFunds'] {
  return {
    currency: row.currency,
    balance: toMajor(row.balance),
    held: toMajor(row.held),
    pending: toMajor(row.pending),
    total_earned: toMajor(row.earned),
    total_spent: toMajor(row.spent),
  };
}

export function audit(row: Audit): Schemas['AuditRecord'] {
  return {
    audit_id: row.audit_id,
    actor_id: row.actor_id,
    action: row.action,
    target_type: row.target_type,
    target_id: row.target_id,
    reason: row.reason,
    details: auditDetails(row.details as Record<string, unknown>),
    created_at: row.created_at.toISOString(),
  };
}

/** Amounts are stored in minor units and returned in major units. */
function auditDetails(details: Record<string, unknown>): Record<string, unknown> {
  const { amount } = details;
  return typeof amount === 'number' ? { ...details, amount: toMajor(BigInt(amount)) } : details;
}
