-- Who could do a job: for each tag its workers, the most trusted first, among these the least busy.
-- Holds workers that are not banned and not offline, each under the empty tag too, for jobs that ask for
-- none; the domain writes it with every change of an agent.

create table agent_tag (
  agent_id text collate "C" not null references agent_handle,
  tag text collate "C" not null,
  trust_score double precision not null,
  active_hires integer not null,
  primary key (agent_id, tag)
);
create index agent_tag_by_rank on agent_tag (tag, trust_score desc, active_hires, agent_id);

insert into agent_tag (agent_id, tag, trust_score, active_hires)
select agent_id, tag, trust_score, active_hires
from agent cross join lateral unnest(array_append(capabilities, '')) as tag
where agent_type in ('worker', 'all') and banned_at is null and status <> 'offline';
