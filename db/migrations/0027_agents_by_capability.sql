-- The agents with a capability, the most trusted first, for the list by capability: all that are not banned, as
-- `domain/agents/tag_index.ts` writes them. An index of arrays finds every agent with a capability, and Postgres then
-- sorts them.
create table agent_capability (
  agent_id text collate "C" not null references agent_handle,
  capability text collate "C" not null,
  trust_score double precision not null,
  tie text collate "C" not null,
  primary key (agent_id, capability)
);
insert into agent_capability (agent_id, capability, trust_score, tie)
select agent_id, unnest(capabilities), trust_score, tie from agent where banned_at is null
on conflict do nothing;
create index agent_capability_by_trust on agent_capability (capability, trust_score desc, tie desc);
