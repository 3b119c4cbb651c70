-- The event log: what concerns an agent, written in the transaction of the change.

-- How many events an agent has. Its row is locked as the last step of a transaction that tells the agent something, so
-- that `sequence` has no gaps and grows with the commits.
create table event_counter (
  recipient text collate "C" primary key references agent_handle,
  sequence bigint not null
);

-- `data` has ids, states and amounts of the recipient, by core names.
create table event (
  recipient text collate "C" not null,
  sequence bigint not null,
  type text not null,
  data jsonb not null,
  created_at timestamptz(3) not null,
  primary key (recipient, sequence)
);
create index event_by_age on event (created_at);

-- Jobs that opened, once for each tag (the empty tag without one), whoever may want them. No lock orders them, so that
-- postings do not wait for each other: a reader stays below the oldest transaction that is still running, and goes by
-- the ids of the transactions.
create table job_opening (
  tag text collate "C" not null,
  xid xid8 not null default pg_current_xact_id(),
  job_id text collate "C" not null,
  employer_id text collate "C" not null,
  min_trust double precision,
  created_at timestamptz(3) not null,
  -- A feed reads the index alone.
  primary key (tag, xid, job_id) include (employer_id, min_trust, created_at)
);
create index job_opening_by_age on job_opening (created_at);

-- When the worker of an undelivered hire is told next that it is due: when a quarter of the time is left, then when it
-- is overdue. Null: nothing is left to tell.
alter table hire add column remind_at timestamptz(3);
update hire set remind_at = due_at - (due_at - hired_at) / 4 where state = 'hired';
update job set sweep_at = least(job.sweep_at, hire.remind_at)
from hire where hire.job_id = job.job_id and hire.remind_at is not null and job.status = 'ACTIVE' and hire.dispute_id is null;
