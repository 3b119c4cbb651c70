-- What was answered to requests that came with an Idempotency-Key, written in the transaction of the write
-- itself: there is never one without the other. Kept for 24 hours.
--
-- Keyed by its owner like everything else; a registration, which has no agent yet, owns itself by its key's
-- hash behind a colon, which no agent's id has. The client's key is kept only as its SHA-256, and the request
-- as an HMAC under that key: a password in it cannot be guessed from here.

create table idempotency (
  owner text collate "C" not null,
  key_hash bytea not null,
  operation text not null,
  request_hash bytea not null,
  -- The answer as it went out; of one that showed a secret only the key that it issued.
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
