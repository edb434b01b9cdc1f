-- idea: numbers as printf shows them
-- expect: failed type
SELECT title, printf('%d', SUM(minutes)) AS minutes FROM plays GROUP BY title
