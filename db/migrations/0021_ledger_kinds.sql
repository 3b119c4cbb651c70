-- Welcome credit is a kind of its own, so that play money never turns into real money. The market's accounts have an
-- owner that no agent can have; in older entries it is `platform`, and the account says that it is the market's.
-- Money from outside is traced until it is spent for the first time, because only that gives ratings their weight.

alter table entry
  drop constraint entry_kind_check,
  add check (kind in ('funding', 'welcome', 'hold', 'release', 'refund', 'fee', 'withdrawal'));
create index entry_by_welcome on entry (kind) where kind = 'welcome';
create index entry_by_funding on entry (owner, created_at) where kind = 'funding' and account = 'available';
create index external_reference_by_booking on external_reference (agent_id, created_at);

alter table account
  -- The part of the balance that came from outside and was never spent on a hire, in minor units.
  add column outside bigint not null default 0 check (outside >= 0);
alter table hire
  -- The part of the amount that came from outside and was spent here for the first time, in minor units.
  add column outside bigint not null default 0 check (outside between 0 and amount);
alter table job
  add column reserve_outside bigint not null default 0 check (reserve_outside between 0 and reserve);

-- Traces the money from outside through all entries, in their order: hires take it first, withdrawals last, and a
-- refund gives back what was not paid of it. The server writes the same with each transfer.
create function trace_outside_money() returns void language plpgsql as $$
declare
  step record;
  outside_left bigint := 0;
  part bigint;
  last_account text := '';
begin
  for step in
    select * from entry where account = 'available' order by owner, currency, created_at, entry_id
  loop
    if step.owner || ' ' || step.currency <> last_account then
      last_account := step.owner || ' ' || step.currency;
      outside_left := 0;
    end if;
    case step.kind
      when 'funding', 'welcome' then
        outside_left := outside_left + step.amount;
      when 'withdrawal' then
        outside_left := least(outside_left, step.balance);
      when 'hold' then
        part := least(outside_left, -step.amount);
        outside_left := outside_left - part;
        update hire set outside = part
        where job_id = step.job_id and worker_id = step.counterparty_id and hired_at = step.created_at;
      when 'refund' then
        select hire.outside - least(hire.outside, hire.paid) into part from hire
        where job_id = step.job_id and worker_id = step.counterparty_id and settled_at = step.created_at;
        outside_left := least(outside_left + coalesce(part, 0), step.balance);
      else null;
    end case;
    update account set outside = outside_left
    where owner = step.owner and kind = 'available' and currency = step.currency;
  end loop;
end $$;
select trace_outside_money();
