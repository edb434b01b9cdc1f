-- idea: a text that doubles with every row
-- expect: crashed SQL error | stopped
WITH RECURSIVE r(s) AS (SELECT 'x' UNION ALL SELECT s || s FROM r) SELECT length(s) AS minutes, 'x' AS title FROM r
