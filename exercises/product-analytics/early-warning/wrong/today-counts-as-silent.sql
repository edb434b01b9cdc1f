-- Counts both ends of the silence.
WITH known AS (
  SELECT s.user_id, date(s.started_at) AS day, s.minutes
  FROM sessions AS s
  JOIN users AS u ON u.user_id = s.user_id
),
totals AS (
  SELECT
    user_id,
    SUM(CASE WHEN day BETWEEN '2026-06-17' AND '2026-06-30' THEN minutes ELSE 0 END) AS recent,
    SUM(CASE WHEN day BETWEEN '2026-06-03' AND '2026-06-16' THEN minutes ELSE 0 END) AS previous,
    CAST(julianday('2026-06-30') - julianday(MAX(day)) AS INTEGER) + 1 AS days_silent
  FROM known
  GROUP BY user_id
),
gaps AS (
  SELECT user_id, julianday(day) - julianday(LAG(day) OVER (PARTITION BY user_id ORDER BY day)) AS gap
  FROM (SELECT DISTINCT user_id, day FROM known)
),
numbered AS (
  SELECT
    user_id,
    gap,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY gap) AS nth,
    COUNT(*) OVER (PARTITION BY user_id) AS gaps
  FROM gaps
  WHERE gap IS NOT NULL
),
medians AS (
  SELECT user_id, AVG(gap) AS median
  FROM numbered
  WHERE gaps >= 2 AND nth IN ((gaps + 1) / 2, (gaps + 2) / 2)
  GROUP BY user_id
),
flags AS (
  SELECT
    t.*,
    t.previous > 0 AND 2 * t.recent <= t.previous AS dropped,
    COALESCE(t.days_silent >= 2 * m.median, 0) AS silent
  FROM totals AS t
  LEFT JOIN medians AS m ON m.user_id = t.user_id
)
SELECT
  user_id,
  ROUND(recent / 60.0, 4) AS recent_hours,
  ROUND(previous / 60.0, 4) AS previous_hours,
  days_silent,
  CASE WHEN dropped AND silent THEN 'both' WHEN dropped THEN 'drop' ELSE 'silent' END AS reason
FROM flags
WHERE dropped OR silent;
