-- The double-entry ledger. An account belongs to an agent (available) or to a job (escrow). The platform's
-- accounts (funding, fees) have no running balance, since every payment would lock its row. Entries are never
-- changed or deleted.

create table account (
  owner text collate "C" not null,
  kind text not null check (kind in ('available', 'escrow')),
  currency text not null check (currency in ('CNY', 'USD')),
  balance bigint not null default 0 check (balance >= 0),
  -- Only for agents: total received for work, less fees, and total paid for work.
  earned bigint not null default 0 check (earned >= 0),
  spent bigint not null default 0 check (spent >= 0),
  primary key (owner, kind, currency)
);

create table entry (
  owner text collate "C" not null,
  entry_id text collate "C" not null,
  transfer_id text collate "C" not null,
  kind text not null check (kind in ('funding', 'hold', 'release', 'refund', 'fee', 'withdrawal')),
  account text not null check (account in ('available', 'escrow', 'funding', 'fees')),
  currency text not null check (currency in ('CNY', 'USD')),
  amount bigint not null check (amount <> 0),
  -- Balance of the account after this entry; null for the platform's accounts.
  balance bigint check (balance >= 0),
  job_id text collate "C",
  counterparty_id text collate "C",
  created_at timestamptz(3) not null default now(),
  primary key (owner, entry_id),
  check ((account in ('funding', 'fees')) = (balance is null))
);
create index entry_by_transfer on entry (transfer_id);
