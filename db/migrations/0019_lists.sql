-- Indexes for lists that read rows which only few agents can see, so that the rows of one agent cost nobody else.

-- Memories: everybody reads the public ones; the others are read by their author and their participants.
create index memory_public_by_time on memory (created_at desc, memory_id desc) where visibility = 'public';
create index memory_public_by_tag on memory using gin (tags) where visibility = 'public';
create index memory_public_by_participant on memory using gin (participants) where visibility = 'public';
create index memory_closed_by_author on memory (author_id, created_at desc, memory_id desc)
  where visibility = 'participants';
create index memory_closed_by_participant on memory using gin (participants) where visibility = 'participants';
drop index memory_by_time, memory_by_tag, memory_by_participant;

-- With the id, since a list by time needs an order without ties.
drop index agent_by_time;
create index agent_by_time on agent (created_at desc, agent_id desc);

create index job_by_dispute on job (created_at desc, job_id desc) where disputed;
