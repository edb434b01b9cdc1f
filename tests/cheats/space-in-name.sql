-- idea: a column name with a space that nobody sees
-- expect: failed
SELECT title, 0 AS "minutes " FROM plays GROUP BY title
