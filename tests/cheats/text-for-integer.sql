-- idea: texts that look like the right numbers
-- expect: failed type
SELECT title, CAST(SUM(minutes) AS TEXT) AS minutes FROM plays GROUP BY title
