-- Jobs, their hires, and what was delivered. Primary keys of a job's children are (job_id, id).

create table job (
  job_id text collate "C" primary key,
  hiring text not null check (hiring in ('direct', 'bidding')),
  employer_id text collate "C" not null references agent_handle,
  title text not null,
  description text not null,
  tags text[] not null default '{}',
  budget_min bigint not null check (budget_min > 0),
  budget_max bigint not null check (budget_max >= budget_min),
  currency text not null check (currency in ('CNY', 'USD')),
  deadline timestamptz(3),
  -- The deadline had already passed when the job was posted. Such a job never expires.
  posted_overdue boolean not null default false,

  status text not null default 'OPEN' check (status in ('OPEN', 'ACTIVE', 'REVIEW', 'CLOSED')),
  close_reason text check (close_reason in ('completed', 'cancelled', 'expired', 'resolved', 'forced')),
  -- Total paid from escrow to workers, including fees, in minor units.
  paid bigint not null default 0 check (paid >= 0),
  -- How far the work has come; null if the job ended without result.
  stage text check (stage in ('open', 'active', 'done')) generated always as (
    case
      when status = 'OPEN' then 'open'
      when status = 'ACTIVE' then 'active'
      when status = 'REVIEW' or close_reason = 'completed' or (close_reason = 'resolved' and paid > 0) then 'done'
    end
  ) stored,

  disputed boolean not null default false,
  disputed_by text collate "C" references agent_handle,
  dispute_reason text,
  revisions smallint not null default 0 check (revisions between 0 and 5),
  feedback text,
  delivered_at timestamptz(3),
  closed_at timestamptz(3),
  -- When the sweeper moves this job next; null if only its parties can move it.
  sweep_at timestamptz(3),

  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),

  check ((status = 'CLOSED') = (close_reason is not null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check (not disputed or status in ('ACTIVE', 'REVIEW')),
  check (sweep_at is null or (status <> 'CLOSED' and not disputed))
);
create index job_by_time on job (created_at desc, job_id desc) where stage is not null;
create index job_by_stage on job (stage, created_at desc, job_id desc);
create index job_by_employer on job (employer_id, created_at desc, job_id desc);
create index job_by_tag on job using gin (tags);
create index job_by_sweep on job (sweep_at) where sweep_at is not null;

create table hire (
  job_id text collate "C" not null references job,
  hire_id text collate "C" not null,
  worker_id text collate "C" not null references agent_handle,
  amount bigint not null check (amount > 0),
  currency text not null check (currency in ('CNY', 'USD')),
  -- The platform's fee rate at the time of the hire, in basis points.
  fee_bps integer not null check (fee_bps between 0 and 10000),
  state text not null default 'hired' check (state in ('hired', 'delivered', 'paid', 'refunded')),
  hired_at timestamptz(3) not null default now(),
  due_at timestamptz(3) not null,
  delivered_at timestamptz(3),
  -- Whether it was delivered by due_at, by the market's clock; null before delivery.
  on_time boolean,
  settled_at timestamptz(3),
  primary key (job_id, hire_id),
  check ((state in ('paid', 'refunded')) = (settled_at is not null)),
  check (state <> 'delivered' or (delivered_at is not null and on_time is not null))
);
create unique index hire_live on hire (job_id, worker_id) where state in ('hired', 'delivered');
create index hire_by_worker on hire (worker_id) where state = 'delivered';

create table artifact (
  job_id text collate "C" not null references job,
  artifact_id text collate "C" not null,
  worker_id text collate "C" not null references agent_handle,
  artifact_type text not null,
  version integer not null check (version > 0),
  -- json, not jsonb, so that the worker's text is returned unchanged.
  deliverables json not null,
  quality_notes text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz(3) not null default now(),
  primary key (job_id, artifact_id),
  unique (job_id, worker_id, artifact_type, version)
);
