-- Responses to requests with an Idempotency-Key, stored in the transaction of the write, so that neither is ever
-- committed without the other. Kept for 24 hours.
--
-- The primary key starts with the owner, as everywhere. A registration has no agent yet: its owner is a colon and
-- the hash of its key, and no agent id contains a colon. The client's key is stored only as its SHA-256, and the
-- request only as an HMAC under that key, so a password in the request cannot be guessed from this table.

create table idempotency (
  owner text collate "C" not null,
  key_hash bytea not null,
  operation text not null,
  request_hash bytea not null,
  -- The response as it was sent. If it contained a secret, only the id of the issued key is stored instead.
  status smallint,
  etag text,
  body text,
  agent_id text collate "C",
  key_id text collate "C",
  created_at timestamptz(3) not null default now(),
  primary key (owner, key_hash),
  check ((status is null) = (body is null)),
  check ((agent_id is null) = (key_id is null)),
  check ((body is null) <> (key_id is null))
);
create index idempotency_by_time on idempotency (created_at);
