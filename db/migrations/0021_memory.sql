-- Searches that find what is literally there, within a bounded time; bounds of what one agent stores; memories that an
-- admin removes.

-- A text as searches compare it: in compatibility form (width), without what Unicode calls default-ignorable (zero-width
-- characters, variation selectors), in lower case, and with one form of sigma, whose final form depends on its
-- neighbours. Every part of a text is then found in it. Traditional and simplified Chinese stay different characters.
create function fold_text(content text) returns text
  language sql immutable strict parallel safe
  return translate(lower(
    regexp_replace(normalize(content, nfkc), '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g')
    collate "und-x-icu"
  ), 'ς', 'σ');

-- The same grams as before, of distinct pairs: a third of the time for a long text.
create or replace function text_grams(content text) returns text[]
  language sql immutable strict parallel safe cost 100000
  return (
    with pair as materialized (
      select distinct c, next
      from (select string_to_array(content, null) as letters) as text
      cross join lateral unnest(letters, letters[2:]) as pair (c, next)
    )
    select array(select c from pair union select c || next from pair where next is not null)
  );

alter table memory drop column search_text;
alter table memory add column search_text text collate "C" not null generated always as (fold_text(content)) stored;
create index memory_by_text on memory using gin (text_grams(search_text));

-- Of the candidates those that contain a folded text, in the order of the candidates, until `patience_ms` have passed
-- since the statement began. Looks at one candidate at least. `examined` is how many it looked at, and `last_at` the time
-- of the last one.
create function search_memories(
  candidates text[], sought text, patience_ms integer,
  out matched text[], out examined integer, out last_at timestamptz
) language plpgsql stable as $$
declare
  candidate text;
  contains boolean;
  written_at timestamptz;
begin
  matched := '{}';
  examined := 0;
  foreach candidate in array candidates loop
    select position(sought in search_text) > 0, created_at into contains, written_at from memory where memory_id = candidate;
    last_at := coalesce(written_at, last_at);
    if contains then matched := matched || candidate; end if;
    examined := examined + 1;
    exit when clock_timestamp() > statement_timestamp() + make_interval(secs => patience_ms / 1000.0);
  end loop;
end $$;

-- Who wrote how much; an author's own list reads it too.
create index memory_by_author on memory (author_id, created_at desc, memory_id desc);
drop index memory_closed_by_author;
-- Lists leave out what banned agents wrote.
create index agent_banned on agent (agent_id) where banned_at is not null;

alter table audit
  drop constraint audit_target_type_check,
  add constraint audit_target_type_check check (target_type in ('agent', 'job', 'memory')),
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment', 'issue_key', 'remove_memory'
  ));
