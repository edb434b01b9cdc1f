-- idea: bytes that print like the right titles
-- expect: failed
SELECT CAST(title AS BLOB) AS title, SUM(minutes) AS minutes FROM plays GROUP BY title
