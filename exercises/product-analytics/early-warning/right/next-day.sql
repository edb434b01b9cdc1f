-- LEAD instead of LAG, a median by counting from both ends, and flags from plain CASEs.
WITH
days AS (
  SELECT s.user_id, date(s.started_at) AS day, SUM(s.minutes) AS minutes
  FROM users AS u JOIN sessions AS s ON s.user_id = u.user_id
  GROUP BY s.user_id, date(s.started_at)
),
gaps AS (
  SELECT user_id, unixepoch(LEAD(day) OVER (PARTITION BY user_id ORDER BY day)) / 86400 - unixepoch(day) / 86400 AS gap FROM days
),
sides AS (
  SELECT
    user_id,
    gap,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY gap, rowid_) AS up,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY gap DESC, rowid_ DESC) AS down
  FROM (SELECT *, ROW_NUMBER() OVER () AS rowid_ FROM gaps WHERE gap IS NOT NULL)
),
medians AS (
  SELECT user_id, AVG(gap) AS median FROM sides WHERE ABS(up - down) <= 1 GROUP BY user_id
),
per_user AS (
  SELECT
    d.user_id,
    SUM(CASE WHEN julianday('2026-06-30') - julianday(day) < 14 THEN minutes END) AS recent,
    SUM(CASE WHEN julianday('2026-06-30') - julianday(day) BETWEEN 14 AND 27 THEN minutes END) AS previous,
    MIN(julianday('2026-06-30') - julianday(day)) AS days_silent,
    CASE WHEN COUNT(*) >= 3 THEN MAX(m.median) END AS median
  FROM days AS d
  LEFT JOIN medians AS m ON m.user_id = d.user_id
  GROUP BY d.user_id
),
judged AS (
  SELECT
    *,
    CASE WHEN previous IS NULL THEN 0 WHEN IFNULL(recent, 0) <= previous / 2.0 THEN 1 ELSE 0 END
      + CASE WHEN median IS NOT NULL AND days_silent / 2 >= median THEN 2 ELSE 0 END AS code
  FROM per_user
)
SELECT
  user_id,
  ROUND(IFNULL(recent, 0) / 60.0, 4) AS recent_hours,
  ROUND(IFNULL(previous, 0) / 60.0, 4) AS previous_hours,
  CAST(days_silent AS INTEGER) AS days_silent,
  CASE code WHEN 1 THEN 'drop' WHEN 2 THEN 'silent' WHEN 3 THEN 'both' END AS reason
FROM judged
WHERE code > 0;
