-- idea: the right query first and a wrong one as the answer
-- expect: failed
SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title;
SELECT title, 0 AS minutes FROM plays;
