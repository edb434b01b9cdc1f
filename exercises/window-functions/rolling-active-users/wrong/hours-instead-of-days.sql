-- The 168 hours before the end of the day, counted from noon.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
)
SELECT d.day, COUNT(DISTINCT u.user_id) AS active_users
FROM days AS d
LEFT JOIN sessions AS s ON julianday(d.day) + 0.5 - julianday(s.started_at) BETWEEN 0 AND 7
LEFT JOIN users AS u ON u.user_id = s.user_id
GROUP BY d.day
ORDER BY d.day;
