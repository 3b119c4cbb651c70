-- How many `final` artifacts a hire has: the version of the last one. The next delivery needs no look at the artifacts.

alter table hire add column deliveries integer not null default 0 check (deliveries >= 0);
update hire set deliveries = delivered.version
from (
  select job_id, worker_id, max(version) as version from artifact where artifact_type = 'final' group by job_id, worker_id
) as delivered
where hire.job_id = delivered.job_id and hire.worker_id = delivered.worker_id;
