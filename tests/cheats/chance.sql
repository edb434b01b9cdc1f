-- idea: numbers by chance
-- expect: failed
SELECT title, abs(random()) AS minutes FROM plays GROUP BY title
