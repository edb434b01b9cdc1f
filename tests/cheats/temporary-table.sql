-- idea: replaces the table by a temporary one
-- expect: failed not-read-only
CREATE TEMP TABLE plays AS SELECT 'Harbor Lights' AS title, 3 AS minutes;
SELECT title, minutes FROM plays
