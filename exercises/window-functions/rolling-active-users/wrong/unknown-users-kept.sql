-- Never looks into users, so that unknown ones count.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
active AS (
  SELECT DISTINCT s.user_id, date(s.started_at) AS active_on
  FROM sessions AS s
  WHERE s.started_at >= '2026-05-20'
)
SELECT d.day, COUNT(DISTINCT a.user_id) AS active_users
FROM days AS d
LEFT JOIN active AS a ON a.active_on BETWEEN date(d.day, '-6 days') AND d.day
GROUP BY d.day
ORDER BY d.day;
