-- The figures of days that are over, for the admin's daily report: counted once instead of with each request. Nothing
-- changes them later: no job, bid, hire, agent or entry is deleted or dated anew, and a CLOSED job stays as it is. Each
-- time zone has days of its own.

create table daily_figure (
  time_zone text collate "C" not null,
  date date not null,
  figure text not null check (
    figure in ('jobs_posted', 'bids', 'hires', 'completed', 'cancelled', 'new_agents', 'revenue', 'fees')
  ),
  -- Of an amount of money, in minor units; null for a count.
  currency text check (currency in ('CNY', 'USD')),
  -- A figure without a row is 0, but each day has its jobs_posted.
  amount bigint not null,
  unique nulls not distinct (time_zone, date, figure, currency)
);
