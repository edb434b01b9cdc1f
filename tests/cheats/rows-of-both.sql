-- idea: right rows and wrong rows in one result
-- expect: failed
SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title UNION ALL SELECT title, 0 FROM plays
