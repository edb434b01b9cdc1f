-- idea: the visible answer by heart
-- expect: failed
SELECT 'Harbor Lights' AS title, 3 AS minutes UNION ALL SELECT 'Salt Roads', 5
