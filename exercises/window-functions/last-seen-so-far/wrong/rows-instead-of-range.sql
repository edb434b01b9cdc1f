-- With ROWS the calendar's row sees only the views that happen to be sorted before it, and misses those of its own day.
WITH RECURSIVE days AS (
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
known AS (
  SELECT v.user_id, v.date, v.show_id
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
),
viewers AS (
  SELECT DISTINCT user_id FROM known WHERE date BETWEEN '2026-06-01' AND '2026-06-30'
),
lines AS (
  SELECT p.user_id, d.day, NULL AS mark, 1 AS asked FROM viewers AS p CROSS JOIN days AS d
  UNION ALL
  SELECT user_id, date, date || printf('%010d', show_id), 0 FROM known
),
told AS (
  SELECT
    user_id, day, asked,
    MAX(mark) OVER (PARTITION BY user_id ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS mark
  FROM lines
)
SELECT user_id, day, CAST(substr(mark, 11) AS INTEGER) AS show_id
FROM told
WHERE asked = 1;
