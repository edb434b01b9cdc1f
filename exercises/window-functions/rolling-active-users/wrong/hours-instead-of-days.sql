-- The 168 hours before noon of the day.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
recent AS MATERIALIZED (
  SELECT s.user_id, julianday(s.started_at) AS moment
  FROM sessions AS s
  JOIN users AS u ON u.user_id = s.user_id
  WHERE s.started_at >= '2026-05-20'
)
SELECT d.day, COUNT(DISTINCT r.user_id) AS active_users
FROM days AS d
LEFT JOIN recent AS r ON julianday(d.day) + 0.5 - r.moment BETWEEN 0 AND 7
GROUP BY d.day
ORDER BY d.day;
