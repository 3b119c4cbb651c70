-- The market compares the candidates of a search itself, in statements by their ids: a function that reads rows of every
-- owner would run on each node of a distributed Postgres.
drop function search_memories(text[], text, integer);
