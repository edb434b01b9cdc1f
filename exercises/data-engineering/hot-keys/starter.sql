-- Which users are hot keys, and how many salts does each need?
-- A start: rows by user. Still to do: unknown users and shows, the total, the limit of 1 %, the share, the salts.
SELECT
  v.user_id,
  COUNT(*) AS "rows"
FROM viewing_history AS v
GROUP BY v.user_id
LIMIT 20;
