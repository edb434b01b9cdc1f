-- idea: a blob of almost a gigabyte as hexadecimal text
-- expect: crashed SQL error | stopped
SELECT title, hex(zeroblob(900000000)) AS minutes FROM plays
