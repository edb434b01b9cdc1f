-- idea: a hundred megabytes in every row
-- expect: crashed SQL error | stopped
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000) SELECT randomblob(100000000) AS title, x AS minutes FROM c
