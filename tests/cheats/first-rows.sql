-- idea: as many rows as there are right ones
-- expect: failed
SELECT title, minutes FROM plays ORDER BY minutes LIMIT 1 + (SELECT COUNT(DISTINCT title) > 1 FROM plays)
