import type { components } from '../../generated/shrimp.types.ts';
import { time } from '../contract/format.ts';
import type { Day, Stats, Turnover } from '../domain/admin/analytics.ts';
import type { AgentRow } from '../domain/admin/listings.ts';
import type { PendingBid } from '../domain/jobs/bid_listings.ts';
import type { Audit } from '../domain/kernel/audit_log.ts';
import { currencies, toMajor } from '../domain/kernel/money.ts';
import type { Booked } from '../domain/ledger/deposits.ts';
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

export function stats(row: Stats): Schemas['DashboardStats'] {
  const cny = row.turnover_today.find(({ currency }) => currency === 'CNY');
  return {
    total_agents: row.total_agents,
    active_jobs: row.active_jobs,
    pending_bids: row.pending_bids,
    open_disputes: row.open_disputes,
    completed_today: row.completed_today,
    revenue_today: toMajor(cny?.revenue ?? 0n),
    fees_today: toMajor(cny?.fees ?? 0n),
    by_currency: byCurrency(row.turnover_today).map(({ currency, revenue, fees }) => ({
      currency,
      revenue_today: revenue,
      fees_today: fees,
    })),
    agent_status_breakdown: row.agents_by_status,
    job_status_breakdown: row.jobs_by_status,
  };
}

export function day({ turnover, ...counts }: Day): Schemas['DailyFigures'] {
  const cny = turnover.find(({ currency }) => currency === 'CNY');
  return {
    ...counts,
    revenue: toMajor(cny?.revenue ?? 0n),
    fees: toMajor(cny?.fees ?? 0n),
    by_currency: byCurrency(turnover),
  };
}

/** One row for each currency, including those without any movement. */
function byCurrency(turnover: Turnover[]) {
  return currencies.map((currency) => {
    const row = turnover.find((found) => found.currency === currency);
    return { currency, revenue: toMajor(row?.revenue ?? 0n), fees: toMajor(row?.fees ?? 0n) };
  });
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
