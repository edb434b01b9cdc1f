-- Users active in the seven days that end on each day of June 2026.
-- A start: users by day. Still to do: seven days instead of one, and the days without sessions.
SELECT
  date(s.started_at) AS day,
  COUNT(DISTINCT s.user_id) AS active_users
FROM sessions AS s
JOIN users AS u ON u.user_id = s.user_id
WHERE s.started_at >= '2026-06-01'
GROUP BY day
ORDER BY day;
