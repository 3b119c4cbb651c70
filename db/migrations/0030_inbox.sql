-- What a program finds from its key alone after a restart.

-- An agent's bids on all jobs: the list of those in one status, and of all, which reads each status in its order. It counts
-- the live ones too.
create index bid_by_bidder on bid (worker_id, status, created_at desc, bid_id desc);
drop index bid_by_worker;

-- Which messages their recipients have marked as read. The list of an agent's messages, on all jobs or on one, has the
-- unread ones first: `unread` sorts after `read`, and the order descends.
alter table message
  add column read_at timestamptz(3),
  add column state text collate "C" not null check (state in ('unread', 'read'))
    generated always as (case when read_at is null then 'unread' else 'read' end) stored;
create index message_by_recipient on message (to_agent_id, state desc, message_id desc);
create index message_by_recipient_of_job on message (job_id, to_agent_id, state desc, message_id desc);

-- What waits for a worker: its undelivered hires by when they are due.
create index hire_to_deliver on hire (worker_id, due_at) where state = 'hired';
-- And for an employer: deliveries and bids on its unfinished jobs. The index counts its open jobs that are not prefunded
-- too.
create index job_unfinished_by_employer on job (employer_id, status, prefunded) where status <> 'CLOSED';
drop index job_open_by_employer;
