-- Welcome credit gets its own kind, and the ledger follows money that came from outside.

alter table entry
  drop constraint entry_kind_check,
  add constraint entry_kind_check
    check (kind in ('funding', 'hold', 'release', 'refund', 'fee', 'withdrawal', 'welcome'));
create index entry_welcome on entry (owner) where kind = 'welcome';

-- At most one row: this ledger held play money before the kind `welcome`. Deposits then had a reference, written at
-- the same time for the same agent; the welcome credit had none. Entries are never rewritten.
create table play_money (
  only_row boolean primary key default true check (only_row)
);
insert into play_money (only_row)
select true where exists (
  select from entry
  where kind = 'funding' and account = 'available' and not exists (
    select from external_reference
    where external_reference.agent_id = entry.owner and external_reference.created_at = entry.created_at
  )
);

-- References are stored in NFC, without outer blanks, runs of blanks and invisible characters. Older ones stay, and
-- their normalized forms are taken too, so that no payment is booked again under a variant.
insert into external_reference (reference, agent_id, created_at)
select normalized, agent_id, created_at
from external_reference cross join lateral (
  select trim(regexp_replace(
    regexp_replace(normalize(reference, nfc), '[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]', '', 'g'),
    '[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'
  )) as normalized
) as form
where normalized <> ''
on conflict do nothing;

-- The part of an agent's available balance that was paid in (deposit, welcome credit) and not yet spent on a hire.
-- A hold takes outside money first; a withdrawal takes it last.
alter table account add column outside bigint not null default 0
  constraint account_outside_check check (outside >= 0 and outside <= balance);
-- The part of the amount that was outside money when it was held. A payment takes it first.
alter table hire add column outside bigint not null default 0
  constraint hire_outside_check check (outside >= 0 and outside <= amount);

-- Derives both columns from the entries, each account in the order of its entries. For ledgers that were written
-- without them: older ones, and the demo data. A worker can be hired again for the same job: the nth hold between
-- them belongs to the nth hire.
create function derive_outside() returns void language plpgsql as $$
declare
  purse record;
  movement record;
  stake record;
  outside_now bigint;
  part bigint;
begin
  for purse in select owner, currency from account where kind = 'available' loop
    outside_now := 0;
    for movement in
      select kind, amount, balance, job_id, counterparty_id,
        count(*) filter (where kind = 'hold') over (partition by job_id, counterparty_id order by entry_id) as nth
      from entry
      where owner = purse.owner and account = 'available' and currency = purse.currency
      order by entry_id
    loop
      if movement.kind in ('funding', 'welcome') then
        outside_now := outside_now + movement.amount;
      elsif movement.kind in ('hold', 'refund') then
        select hire_id, amount, outside into stake from hire
        where job_id = movement.job_id and worker_id = movement.counterparty_id
        order by hired_at, hire_id offset movement.nth - 1 limit 1;
        if movement.kind = 'hold' then
          part := least(outside_now, -movement.amount);
          update hire set outside = part where job_id = movement.job_id and hire_id = stake.hire_id;
          outside_now := outside_now - part;
        else
          -- A refund is what the payment left over of the amount.
          outside_now := outside_now + greatest(stake.outside - (stake.amount - movement.amount), 0);
        end if;
      elsif movement.kind = 'withdrawal' then
        outside_now := least(outside_now, movement.balance);
      end if;
    end loop;
    update account set outside = outside_now
    where owner = purse.owner and kind = 'available' and currency = purse.currency;
  end loop;
end $$;
select derive_outside();
