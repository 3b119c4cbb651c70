-- Deliveries, review windows and disputes belong to a hire, where they belonged to the whole job. Limits of what one
-- agent can take, bid on and post; money that a job holds before anyone is hired.

alter table agent
  -- Orders agents of equal trust. By chance, so that no name buys a place.
  add column tie text collate "C" not null default gen_random_uuid()::text,
  -- Deliveries on which nobody has decided. Stored here, like active_hires, so that the limit needs one row lock.
  add column undecided_deliveries integer not null default 0 check (undecided_deliveries >= 0),
  -- Paid jobs that count for limits: of at least 1 CNY or 0.15 USD, and at most three of one employer.
  add column proven_jobs integer not null default 0 check (proven_jobs >= 0),
  -- Jobs whose punctuality counts; on_time_jobs is the part of them that was on time.
  add column measured_jobs integer not null default 0,
  -- Deliveries that it approved as an employer: how many disputes it can have open grows with them.
  add column approved_deliveries integer not null default 0;

drop index agent_by_trust;
create index agent_by_trust on agent (trust_score desc, tie desc);
alter table agent_tag add column tie text collate "C";
update agent_tag set tie = agent.tie from agent where agent.agent_id = agent_tag.agent_id;
alter table agent_tag alter column tie set not null;
drop index agent_tag_by_rank;
create index agent_tag_by_rank on agent_tag (tag, trust_score desc, active_hires, tie);

-- How many paid jobs a worker has done for an employer, of those that count for limits.
create table employment (
  worker_id text collate "C" not null references agent_handle,
  employer_id text collate "C" not null references agent_handle,
  paid_jobs integer not null check (paid_jobs > 0),
  primary key (worker_id, employer_id)
);

alter table hire
  -- A hire that has delivered once is never again treated as undelivered. Its first delivery decides on_time.
  add column first_delivered_at timestamptz(3),
  -- When the market pays the delivery, unless the employer decides before.
  add column review_until timestamptz(3),
  add column revisions smallint not null default 0 check (revisions between 0 and 5),
  -- The dispute that an undecided hire is in.
  add column dispute_id text collate "C",
  -- Whether on_time is counted in the worker's record.
  add column is_measured boolean not null default false,
  -- The employer's key that hired: a capped key counts what it pays for hires of other keys.
  add column key_id text collate "C";

alter table job
  add column key_id text collate "C",
  add column min_trust double precision check (min_trust between 0 and 1),
  add column prefunded boolean not null default false,
  -- The part of the escrow that no hire has, in minor units.
  add column reserve bigint not null default 0 check (reserve >= 0),
  -- The part of the reserve that was outside money.
  add column reserve_outside bigint not null default 0 check (reserve_outside between 0 and reserve),
  -- When the market decides the disputes of this job: 14 days after the first.
  add column dispute_until timestamptz(3),
  drop constraint job_check4,
  add check (sweep_at is null or status <> 'CLOSED'),
  add check (reserve = 0 or (prefunded and status <> 'CLOSED'));
create index job_open_by_employer on job (employer_id) where status = 'OPEN' and not prefunded;

create table dispute (
  job_id text collate "C" not null references job,
  dispute_id text collate "C" not null,
  raised_by text collate "C" not null references agent_handle,
  side text not null check (side in ('employer', 'worker')),
  reason text not null,
  raised_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (job_id, dispute_id)
);
create index dispute_by_raiser on dispute (raised_by, side) where ended_at is null;

alter table bid
  -- Ended because others were hired. If the job is OPEN again soon after, the bid is live again.
  add column displaced boolean not null default false;

-- What earlier rows tell. A delivery under review keeps its window; one that waited for co-workers gets its own from
-- the latest change of any job, which stands in for the time of the migration.
update hire set
  first_delivered_at = coalesce(delivered.first, hire.delivered_at),
  delivered_at = coalesce(hire.delivered_at, delivered.last),
  is_measured = hire.state in ('paid', 'refunded') and hire.on_time is not null
from hire as same
left join (
  select job_id, worker_id, min(created_at) as first, max(created_at) as last
  from artifact where artifact_type = 'final' group by job_id, worker_id
) as delivered on delivered.job_id = same.job_id and delivered.worker_id = same.worker_id
  and delivered.first >= same.hired_at
where hire.job_id = same.job_id and hire.hire_id = same.hire_id;

update hire set
  revisions = job.revisions,
  review_until = case when hire.state = 'delivered' then coalesce(
    case when job.status = 'REVIEW' then job.sweep_at end, latest.at + interval '72 hours'
  ) end
from job cross join (select max(updated_at) as at from job) as latest
where job.job_id = hire.job_id and hire.state in ('hired', 'delivered');

alter table hire
  drop constraint hire_check1,
  add check ((first_delivered_at is null) = (delivered_at is null)),
  add check (state <> 'delivered' or (delivered_at is not null and review_until is not null));

insert into dispute (job_id, dispute_id, raised_by, side, reason, raised_at)
select job_id, 'disp_' || substr(job_id, strpos(job_id, '_') + 1), disputed_by,
  case when disputed_by = employer_id then 'employer' else 'worker' end, dispute_reason, updated_at
from job where disputed;
update hire set dispute_id = dispute.dispute_id
from dispute where dispute.job_id = hire.job_id and hire.state in ('hired', 'delivered');
update job set dispute_until = latest.at + interval '14 days', sweep_at = latest.at + interval '14 days'
from (select max(updated_at) as at from job) as latest
where disputed;
alter table job drop column disputed_by, drop column dispute_reason;

insert into employment (worker_id, employer_id, paid_jobs)
select hire.worker_id, job.employer_id, count(*)
from hire join job using (job_id)
where hire.state = 'paid' and hire.paid >= case hire.currency when 'USD' then 15 else 100 end
group by hire.worker_id, job.employer_id;
update agent set
  undecided_deliveries = (select count(*) from hire where worker_id = agent.agent_id and state = 'delivered'),
  proven_jobs = coalesce(
    (select sum(least(paid_jobs, 3)) from employment where worker_id = agent.agent_id), 0
  ),
  measured_jobs = completed_jobs - (
    select count(*) from hire where worker_id = agent.agent_id and state = 'paid' and on_time is null
  ),
  approved_deliveries = (
    select count(*) from job join hire using (job_id)
    where job.employer_id = agent.agent_id and job.close_reason = 'completed' and hire.state = 'paid'
  );
