-- idea: numbers beyond all numbers
-- expect: failed
SELECT title, 9e999 AS minutes FROM plays GROUP BY title
