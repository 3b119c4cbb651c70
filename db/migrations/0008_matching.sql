-- Matching: the workers for each tag, ordered by trust, then by the fewest active hires. Contains the workers that
-- are neither banned nor offline. Each worker also has a row with the empty tag, for jobs without tags. The domain
-- updates the rows with every change of an agent.

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
