-- idea: every column twice, once right and once wrong
-- expect: failed
SELECT title, 0 AS minutes, title, SUM(minutes) AS minutes FROM plays GROUP BY title
