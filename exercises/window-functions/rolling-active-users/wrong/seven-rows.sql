-- The last seven days that have sessions, however long ago, instead of the last seven days.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
active AS MATERIALIZED (
  SELECT DISTINCT s.user_id, date(s.started_at) AS active_on
  FROM sessions AS s
  JOIN users AS u ON u.user_id = s.user_id
),
visited AS MATERIALIZED (
  SELECT active_on FROM active GROUP BY active_on
),
reach AS MATERIALIZED (
  SELECT
    d.day,
    (SELECT MIN(active_on) FROM (SELECT active_on FROM visited WHERE active_on <= d.day ORDER BY active_on DESC LIMIT 7)) AS first_day
  FROM days AS d
)
SELECT r.day, COUNT(DISTINCT a.user_id) AS active_users
FROM reach AS r
LEFT JOIN active AS a ON a.active_on BETWEEN r.first_day AND r.day
GROUP BY r.day
ORDER BY r.day;
