-- idea: all rows of a long query in one text
-- expect: crashed SQL error | stopped
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100000000) SELECT group_concat(x || '-----------------------------------------------') AS title, 1 AS minutes FROM c
