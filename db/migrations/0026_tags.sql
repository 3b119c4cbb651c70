-- Lists by tag that are read in their own order. An index of arrays finds every row of a tag, which must then be sorted:
-- that takes longer the more the market has.

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

-- The tags of public entries whose authors are not banned.
create table memory_tag (
  memory_id text collate "C" not null references memory on delete cascade,
  tag text collate "C" not null,
  created_at timestamptz(3) not null,
  primary key (memory_id, tag)
);
insert into memory_tag (memory_id, tag, created_at)
select memory_id, tag, created_at
from memory cross join lateral unnest(tags) as tag
where visibility = 'public' and not is_hidden
on conflict do nothing;
create index memory_tag_by_time on memory_tag (tag, created_at desc, memory_id desc);
drop index memory_public_by_tag;

-- Banned agents, in the order in which admins read them.
create index agent_banned on agent (created_at desc, agent_id desc) where banned_at is not null;
