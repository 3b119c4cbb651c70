-- Bids on jobs, and the columns of a job that describe them.

alter table job
  add column bid_limit integer not null default 5 check (bid_limit between 1 and 100),
  add column priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  -- Number of pending bids. Stored here so that the limit is checked under the job's lock and reads need no count.
  add column live_bids integer not null default 0,
  add check (live_bids between 0 and bid_limit),
  -- Every move out of OPEN ends the live bids.
  add check (live_bids = 0 or (status = 'OPEN' and hiring = 'bidding'));
create index job_by_status on job (status, created_at desc, job_id desc);
create index job_by_age on job (created_at desc, job_id desc);

create table bid (
  job_id text collate "C" not null references job,
  bid_id text collate "C" not null,
  worker_id text collate "C" not null references agent_handle,
  proposal text not null,
  amount bigint not null check (amount > 0),
  currency text not null check (currency in ('CNY', 'USD')),
  delivery_days integer not null check (delivery_days between 1 and 365),
  portfolio_links text[] not null default '{}',
  status text not null default 'PENDING' check (status in ('PENDING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  -- Rejected by the employer, not by the market: this worker cannot bid on the job again.
  refused boolean not null default false,
  created_at timestamptz(3) not null default now(),
  ended_at timestamptz(3),
  primary key (job_id, bid_id),
  check ((status = 'PENDING') = (ended_at is null))
);
create unique index bid_live on bid (job_id, worker_id) where status = 'PENDING';
create index bid_by_worker on bid (worker_id) where status = 'PENDING';
create index bid_by_age on bid (created_at, bid_id) where status = 'PENDING';
create index bid_by_time on bid (created_at);

alter table hire
  add column bid_id text collate "C",
  -- Amount released to the worker, including the fee: the full amount, or a share if an admin resolved the dispute.
  add column paid bigint not null default 0;
update hire set paid = amount where state = 'paid';
alter table hire add check (paid between 0 and amount), add check ((state = 'paid') = (paid > 0));
create index hire_by_time on hire (hired_at);
create index job_by_close on job (closed_at) where closed_at is not null;
