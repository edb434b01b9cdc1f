-- idea: a GLOB pattern that backtracks for ever
-- expect: stopped time | failed
SELECT title, replace(hex(zeroblob(200)), '00', 'a') GLOB '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab' AS minutes FROM plays
