-- idea: two right queries and a third that never ends
-- expect: stopped time
SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title;
SELECT 1;
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c;
