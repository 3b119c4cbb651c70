-- The lists of an agent's own jobs, and the lists by change, each from an index in its order. Jobs are read by state: by
-- `status`, and CLOSED ones by whether they have a result.

drop index job_by_employer;
create index job_by_employer on job (employer_id, status, stage, created_at desc, job_id desc);
create index job_by_change on job (status, stage, updated_at, job_id);
create index job_by_employer_change on job (employer_id, status, stage, updated_at, job_id);

-- The jobs for which a worker is or was hired, as `domain/jobs/job_workers.ts` writes them. `state` is as in `job_tag`.
create table job_worker (
  job_id text collate "C" not null references job,
  worker_id text collate "C" not null,
  state text not null check (state in ('OPEN', 'ACTIVE', 'REVIEW', 'DONE', 'CLOSED')),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (job_id, worker_id)
);
insert into job_worker (job_id, worker_id, state, created_at, updated_at)
select distinct job_id, worker_id, case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end,
  created_at, updated_at
from job join hire using (job_id);
create index job_worker_by_time on job_worker (worker_id, state, created_at desc, job_id desc);
create index job_worker_by_change on job_worker (worker_id, state, updated_at, job_id);

-- The OPEN jobs that fit every worker: those without tags.
create index job_open_untagged on job (created_at desc, job_id desc) where status = 'OPEN' and tags = '{}';

-- The OPEN jobs by what they pay, and by what ends first. One whose deadline was past when it was posted never ends by it.
create index job_open_by_budget on job (budget_max desc, job_id desc) where status = 'OPEN';
create index job_open_by_deadline on job (deadline, job_id)
  where status = 'OPEN' and deadline is not null and not posted_overdue;
