-- idea: titles in small letters, under a collation that does not care
-- expect: failed
SELECT lower(title) COLLATE NOCASE AS title, SUM(minutes) AS minutes FROM plays GROUP BY title
