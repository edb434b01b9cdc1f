-- idea: a sort of a hundred million rows
-- expect: stopped | crashed SQL error
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100000000) SELECT hex(randomblob(40)) AS title, x AS minutes FROM c ORDER BY 1
