-- One list for each reason, put together at the end. The median by LIMIT and OFFSET.
WITH
days AS MATERIALIZED (
  SELECT user_id, day, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS visit
  FROM (SELECT DISTINCT user_id, substr(started_at, 1, 10) AS day FROM sessions WHERE user_id IN (SELECT user_id FROM users))
),
gaps AS (
  SELECT a.user_id, julianday(b.day) - julianday(a.day) AS gap
  FROM days AS a
  JOIN days AS b ON b.user_id = a.user_id AND b.visit = a.visit + 1
),
stats AS MATERIALIZED (
  SELECT user_id, COUNT(*) AS n, julianday('2026-06-30') - julianday(MAX(day)) AS days_silent FROM days GROUP BY user_id
),
sums AS MATERIALIZED (
  SELECT
    user_id,
    TOTAL(minutes) FILTER (WHERE started_at >= '2026-06-17' AND started_at < '2026-07-01') / 60 AS recent,
    TOTAL(minutes) FILTER (WHERE started_at >= '2026-06-03' AND started_at < '2026-06-17') / 60 AS previous
  FROM sessions
  GROUP BY user_id
),
ranked AS MATERIALIZED (
  SELECT user_id, gap, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY gap) - 1 AS place FROM gaps
),
reasons AS (
  SELECT user_id, 'drop' AS reason FROM sums WHERE previous > 0 AND recent / previous <= 0.5 AND user_id IN (SELECT user_id FROM stats)
  UNION ALL
  SELECT s.user_id, 'silent'
  FROM stats AS s
  JOIN ranked AS r ON r.user_id = s.user_id AND r.place IN ((s.n - 2) / 2, (s.n - 1) / 2)
  WHERE s.n >= 3
  GROUP BY s.user_id
  HAVING MIN(s.days_silent) >= 2 * (MIN(r.gap) + MAX(r.gap)) / 2
)
SELECT
  r.user_id,
  ROUND(s.recent, 4) AS recent_hours,
  ROUND(s.previous, 4) AS previous_hours,
  t.days_silent,
  CASE COUNT(*) WHEN 2 THEN 'both' ELSE MIN(r.reason) END AS reason
FROM reasons AS r
JOIN sums AS s ON s.user_id = r.user_id
JOIN stats AS t ON t.user_id = r.user_id
GROUP BY r.user_id
ORDER BY r.user_id;
