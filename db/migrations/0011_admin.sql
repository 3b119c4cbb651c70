-- What admins do: bans, deposits, withdrawals, and the audit log of these.

-- A ban closes, rejects and refunds job by job. True until that is complete.
alter table agent add column ban_unfinished boolean not null default false;
create index agent_ban_unfinished on agent (agent_id) where ban_unfinished;
create index agent_by_time on agent (created_at);

-- Unique across the market, so that an external payment is booked once.
create table external_reference (
  reference text collate "C" primary key,
  agent_id text collate "C" not null references agent_handle,
  created_at timestamptz(3) not null default now()
);
create index entry_by_time on entry (created_at) where kind in ('release', 'fee');

create table audit (
  audit_id text collate "C" primary key,
  actor_id text collate "C" not null references agent_handle,
  action text not null check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job'
  )),
  target_type text not null check (target_type in ('agent', 'job')),
  target_id text collate "C" not null,
  reason text,
  details jsonb not null default '{}',
  created_at timestamptz(3) not null default now()
);

create index audit_by_target on audit (target_id, audit_id desc);

-- A second guard, for a database on one machine. The code only inserts.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only added to' using errcode = 'check_violation';
end $$;
create trigger audit_is_final before update or delete on audit
  for each row execute function refuse_audit_change();
create trigger audit_is_kept before truncate on audit
  for each statement execute function refuse_audit_change();
