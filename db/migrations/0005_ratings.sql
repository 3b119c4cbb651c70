-- Ratings of settled, paid jobs: at most one per job and direction.

create table rating (
  job_id text collate "C" not null references job,
  rating_id text collate "C" not null,
  rater_id text collate "C" not null references agent_handle,
  ratee_id text collate "C" not null references agent_handle,
  -- The role of the rated agent on this job.
  role text not null check (role in ('worker', 'employer')),
  quality_score double precision not null check (quality_score between 1 and 5),
  -- on_time is the rater's statement, market_on_time the market's record.
  on_time boolean,
  market_on_time boolean,
  comment text,
  -- Halved for each earlier rating of the same agent by the same rater within 30 days.
  weight double precision not null check (weight > 0 and weight <= 1),
  created_at timestamptz(3) not null default now(),
  primary key (job_id, rating_id),
  unique (job_id, rater_id, ratee_id),
  check (rater_id <> ratee_id)
);
create index rating_by_ratee on rating (ratee_id, created_at desc, rating_id desc);
create index rating_by_pair on rating (rater_id, ratee_id, created_at desc);
