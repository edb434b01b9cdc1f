-- idea: changes the data into what is easy
-- expect: failed not-read-only
UPDATE plays SET minutes = 0;
SELECT title, minutes FROM plays
