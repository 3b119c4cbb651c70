-- Second guards on the ledger, for a database on one machine. The code enforces each of these rules itself. They
-- are checked at commit, when a transfer is complete.

create function check_transfer_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select from entry where transfer_id = new.transfer_id group by currency having sum(amount) <> 0
  ) then
    raise exception 'transfer % does not balance', new.transfer_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger transfer_balances after insert on entry
  deferrable initially deferred for each row execute function check_transfer_balances();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries are never changed or deleted' using errcode = 'check_violation';
end $$;
create trigger entry_is_final before update or delete on entry
  for each row execute function refuse_change();
create trigger entry_is_kept before truncate on entry
  for each statement execute function refuse_change();

create function check_closed_escrow() returns trigger language plpgsql as $$
declare
  checked text := case tg_table_name when 'job' then to_jsonb(new) ->> 'job_id' else to_jsonb(new) ->> 'owner' end;
begin
  if exists (
    select from job
    join account on account.owner = job.job_id and account.kind = 'escrow' and account.balance <> 0
    where job.job_id = checked and job.status = 'CLOSED'
  ) then
    raise exception 'job % is closed with money in escrow', checked using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger closed_job_has_no_escrow after insert or update on job
  deferrable initially deferred for each row
  when (new.status = 'CLOSED') execute function check_closed_escrow();
create constraint trigger escrow_has_no_closed_job after insert or update on account
  deferrable initially deferred for each row
  when (new.kind = 'escrow' and new.balance <> 0) execute function check_closed_escrow();
