-- What a program finds from its key alone after a restart.

-- An agent's bids on all jobs: the list of those in one status, and of all, which reads each status in its order. It counts
-- the live ones too.
create index bid_by_bidder on bid (worker_id, status, created_at desc, bid_id desc);
drop index bid_by_worker;
