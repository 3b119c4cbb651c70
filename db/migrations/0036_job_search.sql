-- Lists of OPEN jobs by the words of their texts, and by how much their employer was trusted.

-- The texts of jobs as `domain/jobs/job_texts.ts` writes them. In a table of their own: a row of `job` changes with every bid,
-- and each time an index of its text would be written anew. The short list of pending entries keeps searches fast, and no
-- posting has to write many.
create table job_text (
  job_id text collate "C" primary key references job,
  search_text text collate "C" not null,
  is_open boolean not null
);
insert into job_text (job_id, search_text, is_open)
select job_id, fold_text(title || e'\n' || description), status = 'OPEN' from job;
create index job_text_open on job_text using gin (text_grams(search_text)) with (gin_pending_list_limit = 256) where is_open;

-- The employer's trust when the job was posted: its trust now changes with ratings, and with it the order of all its jobs.
alter table job add column posted_trust double precision not null default 0.5;
update job set posted_trust = round(agent.trust_score::numeric, 4)
from agent where agent.agent_id = job.employer_id and job.status = 'OPEN';
create index job_open_by_trust on job (posted_trust desc, job_id desc) where status = 'OPEN';
