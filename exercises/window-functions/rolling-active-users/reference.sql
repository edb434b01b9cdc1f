WITH RECURSIVE days AS (
  -- The calendar: every day of June has a row, whether or not anybody came.
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
active AS (
  -- One row for each user and day with a session. DISTINCT is not needed for the count below, but keeps the join small.
  SELECT DISTINCT
    s.user_id,
    date(s.started_at) AS active_on
  FROM sessions AS s
  -- Inner join: sessions of unknown users fall out.
  JOIN users AS u ON u.user_id = s.user_id
)
SELECT
  d.day,
  -- Counted anew for each window: a user who comes on three of its days counts once.
  COUNT(DISTINCT a.user_id) AS active_users
FROM days AS d
-- LEFT, so that a window without sessions stays, with 0. Seven days that end today begin six days earlier.
LEFT JOIN active AS a ON a.active_on BETWEEN date(d.day, '-6 days') AND d.day
GROUP BY d.day
ORDER BY d.day;
