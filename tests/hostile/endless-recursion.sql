-- idea: a recursive query without an end
-- expect: stopped time
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT title, (SELECT COUNT(*) FROM c) AS minutes FROM plays
