-- Jobs that an employer has announced and not posted. Each has the id that its job gets: A2A names a task before the terms of
-- its job are known.
create table job_draft (
  employer_id text collate "C" not null references agent_handle,
  job_id text collate "C" not null,
  -- The message that announced it, by its sender's own id: sent again it makes no second draft.
  message_id text collate "C" not null,
  created_at timestamptz(3) not null,
  posted_at timestamptz(3),
  primary key (employer_id, job_id),
  unique (employer_id, message_id)
);
