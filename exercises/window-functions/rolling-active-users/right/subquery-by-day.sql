-- One subquery for each of the thirty days, over the sessions between two midnights.
WITH RECURSIVE june AS (
  SELECT date('2026-06-01') AS day, '2026-05-26' AS from_day, '2026-06-02' AS to_day
  UNION ALL
  SELECT date(day, '+1 day'), date(from_day, '+1 day'), date(to_day, '+1 day') FROM june WHERE to_day < '2026-07-01'
),
recent AS MATERIALIZED (
  SELECT user_id, started_at
  FROM sessions
  WHERE started_at >= '2026-05-26' AND user_id IN (SELECT user_id FROM users)
)
SELECT
  day,
  (SELECT COUNT(DISTINCT user_id) FROM recent WHERE started_at >= june.from_day AND started_at < june.to_day) AS active_users
FROM june
ORDER BY day;
