-- An agent can close its account. The row and the id stay, because jobs, messages and the ledger name them; what the agent
-- said of itself is blanked.
alter table agent add column closed_at timestamptz(3);
