-- Statements that read the rows of one owner, so that the tables can be distributed over several machines, and stay
-- fast on one.

-- Whether its author is banned. Stored here, since the row of the author can be on another machine.
alter table memory add column is_hidden boolean not null default false;
update memory set is_hidden = true from agent where agent.agent_id = memory.author_id and agent.banned_at is not null;
drop index memory_public_by_time, memory_public_by_tag, memory_public_by_participant, agent_banned;
create index memory_public_by_time on memory (created_at desc, memory_id desc)
  where visibility = 'public' and not is_hidden;
create index memory_public_by_tag on memory using gin (tags) where visibility = 'public' and not is_hidden;
create index memory_public_by_participant on memory using gin (participants)
  where visibility = 'public' and not is_hidden;

-- What an employer's money is held for, however many jobs it had before.
create index job_unfinished_by_employer on job (employer_id) where status <> 'CLOSED';
