-- idea: JSON nested a hundred thousand deep
-- expect: crashed SQL error | failed
SELECT title, json(replace(hex(zeroblob(100000)), '00', '[')) AS minutes FROM plays
