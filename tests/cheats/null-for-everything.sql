-- idea: NULL, which no comparison finds different
-- expect: failed
SELECT NULL AS title, NULL AS minutes FROM plays GROUP BY plays.title
