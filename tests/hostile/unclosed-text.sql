-- idea: a text that is never closed
-- expect: crashed SQL error
SELECT title, 'minutes FROM plays
