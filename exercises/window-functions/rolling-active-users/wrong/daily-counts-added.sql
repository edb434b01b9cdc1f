-- Adds up seven daily counts: who came on three days counts three times.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
active AS (
  SELECT DISTINCT s.user_id, date(s.started_at) AS active_on
  FROM sessions AS s
  JOIN users AS u ON u.user_id = s.user_id
  WHERE s.started_at >= '2026-05-20'
),
daily AS (
  SELECT d.day, COUNT(DISTINCT a.user_id) AS users
  FROM (SELECT day FROM days UNION SELECT date('2026-06-01', '-' || value || ' days') FROM json_each('[1,2,3,4,5,6]')) AS d
  LEFT JOIN active AS a ON a.active_on = d.day
  GROUP BY d.day
),
added AS (
  SELECT day, SUM(users) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS active_users
  FROM daily
)
SELECT day, active_users FROM added WHERE day >= '2026-06-01' ORDER BY day;
