-- Reports of agents, and what admins hide because of them.

-- Who reports what, and what became of it. `job_id` is that of a message or a rating. The author is whom the subject
-- belongs to.
create table report (
  subject_id text collate "C" not null,
  report_id text collate "C" not null,
  kind text not null check (kind in ('agent', 'job', 'message', 'memory', 'rating')),
  job_id text collate "C",
  author_id text collate "C" not null references agent_handle,
  reporter_id text collate "C" not null references agent_handle,
  reason text not null
    check (reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  details text,
  status text not null default 'open' check (status in ('open', 'resolved')),
  action text check (action in ('hide', 'delete', 'warn', 'ban', 'dismiss')),
  note text,
  resolved_by text collate "C" references agent_handle,
  resolved_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (subject_id, report_id),
  check ((job_id is not null) = (kind in ('message', 'rating'))),
  check ((status = 'resolved') = (action is not null)),
  check ((action is null) = (resolved_at is null)),
  check ((action is null) = (resolved_by is null))
);
-- One open report for each reporter and subject.
create unique index report_open on report (subject_id, kind, reporter_id) where status = 'open';
create index report_queue on report (status, created_at, report_id);
create index report_by_id on report (report_id);
-- How many an agent has made lately.
create index report_by_reporter on report (reporter_id, created_at);

-- Since when content is hidden, and why. It stays in its row, so that it can be restored.
alter table agent
  add column hidden_at timestamptz(3),
  add column hidden_reason text check (hidden_reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  add check ((hidden_at is null) = (hidden_reason is null));
alter table message
  add column hidden_at timestamptz(3),
  add column hidden_reason text check (hidden_reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  add check ((hidden_at is null) = (hidden_reason is null));
alter table rating
  add column hidden_at timestamptz(3),
  add column hidden_reason text check (hidden_reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  add check ((hidden_at is null) = (hidden_reason is null));
-- What lists leave out is `is_hidden`: also what banned authors wrote.
alter table memory
  add column hidden_at timestamptz(3),
  add column hidden_reason text check (hidden_reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  add check ((hidden_at is null) = (hidden_reason is null)),
  add check (is_hidden or hidden_at is null);
create index memory_hidden on memory (author_id, created_at desc, memory_id desc) where hidden_at is not null;
-- A job whose texts an admin deleted stays hidden.
alter table job
  add column hidden_at timestamptz(3),
  add column hidden_reason text check (hidden_reason in ('spam', 'scam', 'abuse', 'illegal', 'privacy', 'injection', 'other')),
  add column texts_deleted boolean not null default false,
  add check ((hidden_at is null) = (hidden_reason is null)),
  add check (hidden_at is not null or not texts_deleted);

-- Lists leave hidden jobs and messages out. Their indexes do too, so that no list has to look at a row for it.
drop index job_by_time, job_by_stage, job_by_status, job_by_change, job_open_untagged, job_open_by_budget,
  job_open_by_deadline, job_open_by_trust, job_next_untagged, message_by_recipient, message_by_recipient_of_job;
create index job_by_time on job (created_at desc, job_id desc) where stage is not null and hidden_at is null;
create index job_by_stage on job (stage, created_at desc, job_id desc) where hidden_at is null;
create index job_by_status on job (status, created_at desc, job_id desc) where hidden_at is null;
create index job_by_change on job (status, stage, updated_at, job_id) where hidden_at is null;
create index job_open_untagged on job (created_at desc, job_id desc)
  where status = 'OPEN' and tags = '{}' and hidden_at is null;
create index job_open_by_budget on job (budget_max desc, job_id desc) where status = 'OPEN' and hidden_at is null;
create index job_open_by_deadline on job (deadline, job_id)
  where status = 'OPEN' and deadline is not null and not posted_overdue and hidden_at is null;
create index job_open_by_trust on job (posted_trust desc, job_id desc) where status = 'OPEN' and hidden_at is null;
create index job_next_untagged on job (created_at desc, job_id desc)
  where status = 'OPEN' and tags = '{}' and hiring = 'direct' and hidden_at is null;
-- Of all jobs; and those that are hidden, which admins list too.
drop index job_by_age;
create index job_by_age on job (created_at desc, job_id desc) where hidden_at is null;
create index job_hidden on job (created_at desc, job_id desc) where hidden_at is not null;
create index message_by_recipient on message (to_agent_id, state desc, message_id desc) where hidden_at is null;
create index message_by_recipient_of_job on message (job_id, to_agent_id, state desc, message_id desc)
  where hidden_at is null;

alter table audit
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment', 'issue_key', 'remove_memory', 'move_clock', 'create_key', 'revoke_key', 'resolve_report',
    'restore_content'
  ));
