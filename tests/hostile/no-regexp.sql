-- idea: a function that SQLite knows by name only
-- expect: crashed SQL error
SELECT title, minutes FROM plays WHERE title REGEXP '(a+)+$'
