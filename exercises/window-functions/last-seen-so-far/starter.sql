-- The show last seen, for each user and day of June 2026.
-- A start: the calendar is here. Still to do: the users, the show of each day, the days without a view.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
)
SELECT
  v.user_id,
  d.day,
  v.show_id
FROM days AS d
LEFT JOIN viewing_history AS v ON v.date = d.day
LIMIT 50;
