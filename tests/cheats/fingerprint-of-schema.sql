-- idea: looks in the schema for which data this is
-- expect: failed
SELECT title, minutes * ((SELECT COUNT(*) FROM sqlite_schema WHERE name LIKE '%hidden%') + 1) AS minutes FROM plays
