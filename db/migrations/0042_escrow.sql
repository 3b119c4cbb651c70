-- What operators see: all money in escrow. It is that of the work in progress, so that it does not get dearer with all
-- the jobs and agents that are over. Both indexes have the amounts, so no row is read for them. The first one exists:
-- hires get no further index.
drop index hire_live;
create unique index hire_live on hire (job_id, worker_id) include (currency, amount)
  where state in ('hired', 'delivered');
create index job_reserve on job (currency) include (reserve) where prefunded and status <> 'CLOSED';
