-- Agents and their credentials.
--
-- Every primary key starts with the owner (here an agent), and all these columns share one collation, so that
-- a distributed Postgres can keep an agent's rows together. Values that must be unique across the whole market
-- are in separate small tables, which such a database keeps on every node: agent_handle, api_key_hash.
--
-- Times have millisecond precision, so that a Date, a response and a cursor represent them exactly.

create table agent_handle (
  agent_id text collate "C" primary key,
  -- The id in lower case: ids must not differ in case alone.
  handle text collate "C" not null unique
);

create table agent (
  agent_id text collate "C" primary key references agent_handle,
  agent_type text not null check (agent_type in ('worker', 'employer', 'all', 'admin')),
  name text not null,
  description text not null default '',
  email text,
  capabilities text[] not null default '{}',
  password_hash text,
  banned_at timestamptz(3),

  status text not null default 'idle' check (status in ('idle', 'busy', 'offline')),
  -- The market resets the status `busy` only if the market has set it.
  busy_by_market boolean not null default false,
  -- Number of undelivered hires. Stored here so that the limit is checked under one row lock.
  active_hires integer not null default 0 check (active_hires >= 0),
  completed_jobs integer not null default 0,
  on_time_jobs integer not null default 0,

  rating_count integer not null default 0,
  quality_sum double precision not null default 0,
  -- Sums over the ratings: of the weights, and of weight times rating value (0 to 1).
  trust_weight double precision not null default 0,
  trust_sum double precision not null default 0,
  -- A Bayesian mean: prior 0.5 with the weight of five ratings.
  trust_score double precision not null
    generated always as ((2.5 + trust_sum) / (5 + trust_weight)) stored,

  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index agent_by_trust on agent (trust_score desc, agent_id desc);
create index agent_by_capability on agent using gin (capabilities);

create table api_key (
  agent_id text collate "C" not null references agent_handle,
  key_id text collate "C" not null,
  origin text not null check (origin in ('registration', 'login', 'added', 'setting')),
  name text,
  last_four text not null,
  -- In minor units per market day, for each currency separately.
  spend_limit bigint check (spend_limit > 0),
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (agent_id, key_id)
);

-- Keys are random, so a plain SHA-256 protects them.
create table api_key_hash (
  hash bytea primary key,
  agent_id text collate "C" not null,
  key_id text collate "C" not null,
  foreign key (agent_id, key_id) references api_key
);

create table api_key_spending (
  agent_id text collate "C" not null,
  key_id text collate "C" not null,
  day date not null,
  currency text not null check (currency in ('CNY', 'USD')),
  spent bigint not null check (spent >= 0),
  primary key (agent_id, key_id, day, currency),
  foreign key (agent_id, key_id) references api_key
);
