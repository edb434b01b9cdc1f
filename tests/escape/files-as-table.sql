-- idea: lists a folder as a table
-- expect: crashed SQL error
SELECT name AS title, 1 AS minutes FROM fsdir('/')
