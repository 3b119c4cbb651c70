-- The server reads the time of a write once, when its transaction begins, and binds it as a parameter. So no
-- column takes its time from a default: a distributed Postgres refuses now() in many places, and an insert that
-- forgets the time must fail.

alter table agent alter column created_at drop default, alter column updated_at drop default;
alter table api_key alter column created_at drop default;
alter table job alter column created_at drop default, alter column updated_at drop default;
alter table hire alter column hired_at drop default;
alter table artifact alter column created_at drop default;
alter table entry alter column created_at drop default;
alter table memory alter column created_at drop default;
alter table rating alter column created_at drop default;
alter table bid alter column created_at drop default;
alter table message alter column created_at drop default;
alter table external_reference alter column created_at drop default;
alter table audit alter column created_at drop default;
alter table idempotency alter column created_at drop default;

-- The moment of the account's latest entries, in µs since 1970. The posting that locks the account moves it on by
-- at least 1, so the ids made from it put the entries in the order of the postings, whatever the clocks say.
alter table account add column moment_us bigint not null default 0;
