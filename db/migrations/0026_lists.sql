-- Lists by tag or participant in their own order. An index of arrays finds every row of a tag, and Postgres then sorts
-- them: the larger the market, the longer that takes.

-- The tags of a job, as `domain/jobs/job_tags.ts` writes them. `state` is the job's status, or DONE instead of CLOSED if
-- the work has a result.
create table job_tag (
  job_id text collate "C" not null references job,
  tag text collate "C" not null,
  state text not null check (state in ('OPEN', 'ACTIVE', 'REVIEW', 'DONE', 'CLOSED')),
  created_at timestamptz(3) not null,
  primary key (job_id, tag)
);
insert into job_tag (job_id, tag, state, created_at)
select job_id, tag, case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end, created_at
from job cross join lateral unnest(tags) as tag
on conflict do nothing;
create index job_tag_by_time on job_tag (tag, state, created_at desc, job_id desc);
drop index job_by_tag;

-- The tags and participants of public entries whose authors are not banned.
create table memory_word (
  memory_id text collate "C" not null references memory on delete cascade,
  kind text not null check (kind in ('tag', 'participant')),
  word text collate "C" not null,
  created_at timestamptz(3) not null,
  primary key (memory_id, kind, word)
);
insert into memory_word (memory_id, kind, word, created_at)
select memory_id, kind, word, created_at
from memory
cross join lateral (
  select 'tag' as kind, unnest(tags) as word union select 'participant', unnest(participants)
) as indexed
where visibility = 'public' and not is_hidden;
create index memory_word_by_time on memory_word (kind, word, created_at desc, memory_id desc);
drop index memory_public_by_tag, memory_public_by_participant;

-- Reads candidates in groups, which take some ten milliseconds each: a statement for each candidate was most of what a
-- search cost.
create or replace function search_memories(
  candidates text[], sought text, patience_ms integer,
  out matched text[], out examined integer, out last_at timestamptz
) language plpgsql stable as $$
declare
  found record;
  began timestamptz := clock_timestamp();
  size integer := 1;
begin
  matched := '{}';
  examined := 0;
  while examined < cardinality(candidates) loop
    select
      array_agg(memory_id order by place) filter (where position(sought in search_text) > 0) as ids,
      (array_agg(created_at order by place desc))[1] as last_at
    into found
    from unnest(candidates[examined + 1 : examined + size]) with ordinality as candidate (id, place)
    join memory on memory_id = id;
    matched := matched || found.ids;
    last_at := coalesce(found.last_at, last_at);
    examined := least(examined + size, cardinality(candidates));
    exit when clock_timestamp() > statement_timestamp() + make_interval(secs => patience_ms / 1000.0);
    size := greatest(1, least(200, floor(
      examined * 0.01 / greatest(extract(epoch from clock_timestamp() - began), 0.0001)
    )));
  end loop;
end $$;

-- Banned agents, in the order in which admins read them.
create index agent_banned on agent (created_at desc, agent_id desc) where banned_at is not null;
