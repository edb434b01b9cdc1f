-- A running maximum of show_id: the highest id so far, not the latest show.
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
  SELECT user_id, date AS day, show_id, 0 AS asked FROM known
  UNION ALL
  SELECT p.user_id, d.day, NULL, 1 FROM viewers AS p CROSS JOIN days AS d
)
SELECT user_id, day, show_id
FROM (SELECT user_id, day, asked, MAX(show_id) OVER (PARTITION BY user_id ORDER BY day) AS show_id FROM lines)
WHERE asked = 1;
