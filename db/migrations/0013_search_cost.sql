-- A search of memories computes the grams of texts, which is slow for long texts. With the default cost of a
-- function, the planner can choose to do that for every row instead of using the index.
alter function text_grams(text) cost 100000;
