-- Searching memories computes the grams of a text, which takes long for a long one. At the cost that functions
-- have by default, the planner may do so for every row rather than use the index.
alter function text_grams(text) cost 100000;
