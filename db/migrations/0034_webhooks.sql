-- Addresses that an agent wants its events sent to. Each is a reader of the agent's feed with its own place in it, so that
-- there is no second queue.
create table webhook (
  agent_id text collate "C" not null references agent_handle,
  webhook_id text collate "C" not null,
  -- The API whose form the events take.
  api text not null check (api in ('aipod', 'shrimp')),
  url text not null,
  -- Null: events of all types.
  types text[],
  -- The secret is derived from the market's key, the webhook's id and this number.
  secret_version integer not null,
  secret_changed_at timestamptz(3) not null,
  -- The feed was delivered up to here; `sequence` is that place in the agent's own log.
  cursor text not null,
  sequence bigint not null,
  -- What its owner wants once more: the events after one place of the feed up to another.
  replay_after text,
  replay_until text,
  -- Failures of the event that is next, since when, and when it is tried again.
  failures integer not null default 0,
  failing_since timestamptz(3),
  next_at timestamptz(3),
  -- Until when the server that delivers has it for itself.
  leased_until timestamptz(3),
  disabled_at timestamptz(3),
  disabled_reason text check (disabled_reason in ('owner', 'gone', 'failing')),
  created_at timestamptz(3) not null,
  primary key (agent_id, webhook_id),
  check ((replay_after is null) = (replay_until is null)),
  check ((failing_since is null) = (failures = 0)),
  check ((disabled_at is null) = (disabled_reason is null))
);
create index webhook_by_attempt on webhook (next_at) where disabled_at is null;

-- What was sent, and what came back. The rows of a deleted webhook are deleted when they are old, as all are. `after` is the
-- place in the feed before the event, from which it can be sent once more.
create table webhook_delivery (
  agent_id text collate "C" not null,
  delivery_id text collate "C" not null,
  webhook_id text collate "C" not null,
  event_id text not null,
  event_type text not null,
  outcome text not null
    check (outcome in ('delivered', 'refused', 'redirected', 'gone', 'unreachable', 'timed_out', 'inside')),
  status smallint,
  duration_ms integer not null,
  response text,
  after text not null,
  cursor text not null,
  created_at timestamptz(3) not null,
  primary key (agent_id, delivery_id)
);
create index webhook_delivery_by_webhook on webhook_delivery (agent_id, webhook_id, delivery_id);
create index webhook_delivery_by_event on webhook_delivery (agent_id, webhook_id, event_id);
create index webhook_delivery_by_age on webhook_delivery (created_at);
