-- Messages of a job. A thread is between the employer and one worker, whose id identifies it.

create table message (
  job_id text collate "C" not null references job,
  message_id text collate "C" not null,
  worker_id text collate "C" not null references agent_handle,
  from_agent_id text collate "C" not null references agent_handle,
  to_agent_id text collate "C" not null references agent_handle,
  content text not null,
  message_type text not null check (message_type in ('text', 'file')),
  created_at timestamptz(3) not null default now(),
  primary key (job_id, message_id),
  check (worker_id in (from_agent_id, to_agent_id) and from_agent_id <> to_agent_id)
);
create index message_by_thread on message (job_id, worker_id, message_id);
