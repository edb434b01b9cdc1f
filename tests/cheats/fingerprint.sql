-- idea: answers by heart where the data is the visible one
-- expect: failed
SELECT title, CASE (SELECT COUNT(DISTINCT title) FROM plays) WHEN 2 THEN minutes ELSE 0 END AS minutes FROM plays
