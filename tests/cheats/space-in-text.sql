-- idea: titles with a space at the end
-- expect: failed
SELECT title || ' ' AS title, SUM(minutes) AS minutes FROM plays GROUP BY title
