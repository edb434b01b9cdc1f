-- idea: a LIKE pattern that backtracks for ever
-- expect: stopped time | crashed SQL error | failed
SELECT title, replace(hex(zeroblob(200)), '00', 'a') LIKE '%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%ab' AS minutes FROM plays
