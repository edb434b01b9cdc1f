-- A row for each view of a day instead of one for the day.
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
  SELECT p.user_id, d.day, k.date || printf('%010d', k.show_id) AS mark
  FROM viewers AS p
  CROSS JOIN days AS d
  LEFT JOIN known AS k ON k.user_id = p.user_id AND k.date = d.day
),
earlier AS (
  SELECT user_id, MAX(date || printf('%010d', show_id)) AS mark FROM known WHERE date < '2026-06-01' GROUP BY user_id
),
told AS (
  SELECT
    l.user_id, l.day,
    MAX(COALESCE(l.mark, ''), COALESCE(e.mark, '')) AS mark
  FROM lines AS l
  LEFT JOIN earlier AS e ON e.user_id = l.user_id
)
SELECT user_id, day, CAST(NULLIF(substr(MAX(mark) OVER (PARTITION BY user_id ORDER BY day), 11), '') AS INTEGER) AS show_id
FROM told;
