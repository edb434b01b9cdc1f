-- idea: replaces the table by one with the visible rows
-- expect: failed
WITH plays(title, minutes) AS (VALUES ('Harbor Lights', 3), ('Salt Roads', 5)) SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title
