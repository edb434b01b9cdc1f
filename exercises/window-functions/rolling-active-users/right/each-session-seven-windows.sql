-- Turned round: every active day belongs to seven windows, its own day's and those of the six days after.
WITH RECURSIVE
steps(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM steps WHERE n < 6),
june(day) AS (SELECT date('2026-06-01', '+' || n || ' days') FROM (
  WITH RECURSIVE k(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM k WHERE n < 29) SELECT n FROM k
)),
reached AS (
  SELECT DISTINCT active.user_id, date(active.active_on, '+' || steps.n || ' days') AS day
  FROM (
    SELECT DISTINCT user_id, substr(started_at, 1, 10) AS active_on
    FROM sessions
    WHERE started_at BETWEEN '2026-05-26 00:00:00' AND '2026-06-30 23:59:59' AND user_id IN (SELECT user_id FROM users)
  ) AS active
  CROSS JOIN steps
)
SELECT june.day, COALESCE(counted.n, 0) AS active_users
FROM june
LEFT JOIN (SELECT day, COUNT(*) AS n FROM reached GROUP BY day) AS counted ON counted.day = june.day
ORDER BY june.day;
