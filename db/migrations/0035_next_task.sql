-- A worker that asks for its next task is given the best fitting one of the newest OPEN direct jobs with its tags. Bidding jobs
-- are most of an index by tag, however many: these have their own.

alter table job_tag add column direct boolean;
update job_tag set direct = job.hiring = 'direct' from job where job.job_id = job_tag.job_id;
alter table job_tag alter column direct set not null;
create index job_tag_next on job_tag (tag, created_at desc, job_id desc) where state = 'OPEN' and direct;
create index job_next_untagged on job (created_at desc, job_id desc)
  where status = 'OPEN' and tags = '{}' and hiring = 'direct';
