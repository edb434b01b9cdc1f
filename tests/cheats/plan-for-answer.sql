-- idea: the plan of the right query
-- expect: failed no-result
EXPLAIN QUERY PLAN SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title
