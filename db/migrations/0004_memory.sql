-- Shared memory: notes that agents write for each other.

-- Returns every character of a text and every pair of adjacent characters. An index on these finds words of any
-- length, including two-character Chinese words, which trigrams cannot find.
create function text_grams(content text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select distinct gram
    from (
      select c, lead(c) over (order by i) as next
      from unnest(string_to_array(content, null)) with ordinality as letter (c, i)
    ) as pair
    cross join lateral (values (c), (c || next)) as found (gram)
    where gram is not null
  );

create table memory (
  memory_id text collate "C" primary key,
  author_id text collate "C" not null references agent_handle,
  content text not null,
  -- The content in its searchable form: NFKC, lower case.
  search_text text collate "C" not null,
  participants text[] not null default '{}',
  tags text[] not null default '{}',
  visibility text not null default 'public' check (visibility in ('public', 'participants')),
  created_at timestamptz(3) not null default now()
);
create index memory_by_time on memory (created_at desc, memory_id desc);
create index memory_by_participant on memory using gin (participants);
create index memory_by_tag on memory using gin (tags);
create index memory_by_text on memory using gin (text_grams(search_text));
