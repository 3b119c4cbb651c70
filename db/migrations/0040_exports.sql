-- `exportData` reads what an agent wrote and did in the order of these indexes. The other lists need the job first.
create index hire_of_worker on hire (worker_id, hire_id desc);
create index message_by_sender on message (from_agent_id, message_id desc);
create index artifact_by_worker on artifact (worker_id, artifact_id desc);
create index rating_by_rater on rating (rater_id, rating_id desc);
