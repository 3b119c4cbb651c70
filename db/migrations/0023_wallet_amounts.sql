-- What an agent's wallet has beside its balance: running amounts, changed in the transactions that move hires and
-- escrow. Before, every read of a wallet added up jobs and hires.

alter table account
  -- Of an agent's available account: in escrow of its own jobs, for hires or as their reserve.
  add column held bigint not null default 0 check (held >= 0),
  -- And what it delivered and was not paid yet, less fees.
  add column pending bigint not null default 0 check (pending >= 0);
drop index job_unfinished_by_employer;

-- Derives both columns from hires and jobs. For markets that were written without them: older ones, and the demo data.
create function derive_held_and_pending() returns void language sql as $$
  with stake as (
    select employer_id, worker_id, hire.currency, amount, state, amount - (amount * fee_bps + 9999) / 10000 as pay
    from hire join job using (job_id)
    where state in ('hired', 'delivered')
  ), part (owner, currency, held, pending) as (
    select employer_id, currency, amount, 0 from stake
    union all
    select employer_id, currency, reserve, 0 from job where status <> 'CLOSED' and prefunded
    union all
    select worker_id, currency, 0, pay from stake where state = 'delivered'
  )
  insert into account (owner, kind, currency, held, pending)
  select owner, 'available', currency, sum(held), sum(pending) from part group by owner, currency
  on conflict (owner, kind, currency) do update set held = excluded.held, pending = excluded.pending
$$;
select derive_held_and_pending();
