-- Trust that costs something: a rating weighs what was paid, by whom, and how often; failed hires count; the ratings of
-- banned agents do not. docs/trust.md explains the formula.

-- A hire that ended without payment through its worker: it withdrew, never delivered in time, or was given less than
-- half in a dispute.
alter table hire add column is_failed boolean not null default false;

alter table rating
  -- How much money from outside the rated job paid, 0 to 1: later ratings of this pair weigh less by it.
  add column value double precision not null default 0 check (value between 0 and 1),
  -- What it adds to `trust_sum` of the rated agent; it adds `weight` to `trust_weight`.
  add column trust double precision not null default 0 check (trust between 0 and weight),
  -- False while its rater is banned.
  add column is_counted boolean not null default true,
  drop constraint rating_weight_check,
  add constraint rating_weight_check check (weight between 0 and 1);
alter table rating alter column value drop default, alter column trust drop default;

alter table agent add column failed_jobs integer not null default 0 check (failed_jobs >= 0);
-- A Bayesian mean: prior 0.5 with the weight of five ratings. A failure counts 0 with weight 0.5.
alter table agent drop column trust_score;
alter table agent add column trust_score double precision not null
  generated always as ((2.5 + trust_sum) / (5 + trust_weight + 0.5 * failed_jobs)) stored;
create index agent_by_trust on agent (trust_score desc, agent_id desc);

-- Derives failures, weights and sums from the rows, rating by rating in the order of time. For histories that were
-- written without them: older ones, and the demo data. src/domain/jobs/trust.ts has the same formulas.
create function derive_trust() returns void language plpgsql as $$
declare
  given record;
  received double precision;
  earlier double precision;
  weighed double precision;
  added double precision;
begin
  -- What a ban or an admin ended is no failure, unless the admin gave the worker less than half.
  update hire set is_failed = true
  from job
  where job.job_id = hire.job_id and hire.settled_at is not null and not is_failed and case
    when close_reason = 'resolved' and hire.settled_at = closed_at then hire.paid < hire.amount / 2
    when close_reason = 'forced' and hire.settled_at = closed_at then exists (
      select from audit cross join jsonb_to_recordset(details -> 'shares') as decided (worker_id text, share numeric)
      where target_id = job.job_id and action = 'force_close_job'
        and decided.worker_id = hire.worker_id and decided.share < 0.5
    )
    else hire.state = 'refunded' and 'ban_agent' is distinct from (
      select action from audit
      where target_id = hire.worker_id and action in ('ban_agent', 'unban_agent') and created_at <= hire.settled_at
      order by audit_id desc limit 1
    )
  end;
  update agent set
    failed_jobs = (select count(*) from hire where worker_id = agent.agent_id and is_failed),
    rating_count = 0, quality_sum = 0, trust_weight = 0, trust_sum = 0;

  for given in
    select rating.job_id, rating_id, rater_id, ratee_id, role, quality_score, market_on_time, rating.created_at,
      rater.banned_at is null as is_counted,
      greatest(
        least(1, least(outside, hire.paid) / full_value),
        least(0.1, hire.paid / full_value)
      ) as value
    from rating
    join hire on hire.job_id = rating.job_id and hire.state = 'paid'
      and hire.worker_id = case role when 'worker' then ratee_id else rater_id end
    join agent as rater on rater.agent_id = rater_id
    cross join lateral (select case currency when 'USD' then 1500.0 else 10000.0 end::double precision) as full_payment (full_value)
    order by rating.created_at, rating_id
  loop
    select trust_weight into received from agent where agent_id = given.rater_id;
    select coalesce(sum(value), 0) into earlier from rating
    where rater_id = given.rater_id and ratee_id = given.ratee_id
      and created_at > given.created_at - interval '365 days'
      and (created_at, rating_id) < (given.created_at, given.rating_id);
    weighed := floor(
      given.value * (0.2 + 0.8 * least(1, received / 5)) * power(2::double precision, -earlier) * 4294967296
    ) / 4294967296;
    added := floor(weighed * case
      when given.role = 'worker' and given.market_on_time is not null
        then 0.8 * (given.quality_score - 1) / 4 + 0.2 * given.market_on_time::integer
      else (given.quality_score - 1) / 4
    end * 4294967296) / 4294967296;
    update rating set value = given.value, weight = weighed, trust = added, is_counted = given.is_counted
    where job_id = given.job_id and rating_id = given.rating_id;
    continue when not given.is_counted;
    update agent set
      rating_count = rating_count + 1,
      quality_sum = quality_sum + floor(given.quality_score * 4294967296 + 0.5) / 4294967296,
      trust_weight = trust_weight + weighed,
      trust_sum = trust_sum + added
    where agent_id = given.ratee_id;
  end loop;
  update agent_tag set trust_score = agent.trust_score from agent where agent.agent_id = agent_tag.agent_id;
end $$;
select derive_trust();

-- Admins remove comments.
alter table audit
  drop constraint audit_action_check,
  add constraint audit_action_check check (action in (
    'ban_agent', 'unban_agent', 'create_deposit', 'create_withdrawal', 'force_close_job', 'resolve_job',
    'remove_comment'
  ));
