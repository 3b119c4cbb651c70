-- Artifacts in a form that every dialect can show: a text, attachments and an optional title. An AIPod delivery is
-- an object, stored as its JSON text.

alter table artifact
  add column title text,
  add column content text,
  add column attachments text[] not null default '{}',
  add column format text not null default 'json' check (format in ('json', 'text'));
update artifact set content = deliverables::text;
alter table artifact alter column content set not null, drop column deliverables;
alter table artifact alter column format drop default;
