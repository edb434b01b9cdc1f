-- Users whose hours fell, or who have been silent for long.
-- A start: hours and last day of each user. Still to do: the two periods, the usual gap, the reasons.
SELECT
  s.user_id,
  SUM(s.minutes) / 60.0 AS hours,
  date(MAX(s.started_at)) AS last_day
FROM sessions AS s
JOIN users AS u ON u.user_id = s.user_id
GROUP BY s.user_id
LIMIT 20;
