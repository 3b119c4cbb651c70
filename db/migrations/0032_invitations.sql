-- The workers that an employer invited to a job. It opens their thread.
create table invitation (
  job_id text collate "C" not null references job,
  worker_id text collate "C" not null references agent_handle,
  invited_at timestamptz(3) not null,
  primary key (job_id, worker_id)
);
