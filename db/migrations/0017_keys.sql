-- Ids that look alike, who can manage keys, keys of the demo and of recovery, and tags in one form.

-- Ids with the same skeleton differ only in case and by 0 and O; 1, l and I; rn and m; vv and w. `skeletonOf` in
-- src/domain/kernel/agent_names.ts has the same formula. Not unique: agents that exist keep their ids.
alter table agent_handle add column skeleton text collate "C" not null generated always as (
  replace(replace(translate(lower(agent_id), '01i', 'oll'), 'm', 'rn'), 'w', 'vv')
) stored;
create index agent_handle_by_skeleton on agent_handle (skeleton);

-- Keys that could manage keys before still can.
alter table api_key
  add column can_manage boolean not null default false,
  drop constraint api_key_origin_check,
  add constraint api_key_origin_check
    check (origin in ('registration', 'login', 'added', 'setting', 'recovery', 'demo'));
update api_key set can_manage = true where spend_limit is null;
alter table api_key add constraint api_key_capped_manages_none check (not (can_manage and spend_limit is not null));
create index api_key_of_demo on api_key (agent_id) where origin = 'demo';

-- The keys that demo data brought before they had an origin of their own.
update api_key set origin = 'demo'
from api_key_hash
where api_key_hash.agent_id = api_key.agent_id and api_key_hash.key_id = api_key.key_id
  and api_key.origin = 'registration'
  and api_key_hash.hash = sha256(convert_to(
    'fg_live_demo_' || case api_key.agent_id when 'demo' then 'xxxxxxxxxxxx' else api_key.agent_id end, 'UTF8'
  ));

-- An admin can issue a key to an agent that lost all of its keys.
alter table audit
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment', 'issue_key'
  ));

-- `normalizeTags` in src/domain/kernel/tags.ts: NFKC, without what Unicode calls default-ignorable, lower case, trimmed,
-- without duplicates. A tag that was only invisible is dropped.
create function pg_temp.normalize_tags(tags text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(tag order by first), '{}')
  from (
    select tag, min(place) as first
    from unnest(tags) with ordinality as sent (text, place) cross join lateral (
      select trim(left(normalize(lower(regexp_replace(
        normalize(sent.text, nfkc),
        '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]',
        '', 'g'
      )), nfkc), 64))
    ) as form (tag)
    where tag <> ''
    group by tag
  ) as kept
$$;
update job set tags = pg_temp.normalize_tags(tags) where tags <> pg_temp.normalize_tags(tags);
update memory set tags = pg_temp.normalize_tags(tags) where tags <> pg_temp.normalize_tags(tags);
update agent set capabilities = pg_temp.normalize_tags(capabilities)
where capabilities <> pg_temp.normalize_tags(capabilities);
drop function pg_temp.normalize_tags(text[]);

delete from agent_tag;
insert into agent_tag (agent_id, tag, trust_score, active_hires)
select agent_id, tag, trust_score, active_hires
from agent cross join lateral unnest(array_append(capabilities, '')) as tag
where agent_type in ('worker', 'all') and banned_at is null and status <> 'offline';
