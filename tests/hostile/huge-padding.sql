-- idea: a format that pads to two gigabytes
-- expect: crashed SQL error | stopped | failed
SELECT title, printf('%2000000000d', minutes) AS minutes FROM plays
