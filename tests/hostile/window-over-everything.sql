-- idea: a window over every row for every row
-- expect: stopped time | stopped memory
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000000) SELECT 'x' AS title, group_concat(x) OVER (ORDER BY x ROWS BETWEEN 100000 PRECEDING AND 100000 FOLLOWING) AS minutes FROM c
