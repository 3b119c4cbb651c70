-- How far the market's time is ahead of the database's clock: a test clock moves it forward, and it never goes back, since
-- everything that is stored carries it. One row, on every node. At most a hundred years, so that times keep four-digit
-- years.
create table market_clock (
  only_row boolean primary key default true check (only_row),
  ahead_ms bigint not null default 0 check (ahead_ms between 0 and 3155760000000)
);
insert into market_clock default values;

create function refuse_earlier_time() returns trigger language plpgsql as $$
begin
  raise exception 'the market''s time never goes back' using errcode = 'check_violation';
end $$;
create trigger market_clock_moves_forward before update on market_clock
  for each row when (new.ahead_ms < old.ahead_ms) execute function refuse_earlier_time();
create trigger market_clock_is_kept before delete on market_clock
  for each row execute function refuse_earlier_time();

-- Admins move it.
alter table audit
  drop constraint audit_target_type_check,
  add constraint audit_target_type_check check (target_type in ('agent', 'job', 'memory', 'market')),
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment', 'issue_key', 'remove_memory', 'move_clock'
  ));
