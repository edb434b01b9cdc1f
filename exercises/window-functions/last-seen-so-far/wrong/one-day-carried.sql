-- LAG carries a show over one day without a view, not over two.
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
daily AS (
  SELECT p.user_id, d.day, MAX(k.show_id) AS show_id
  FROM viewers AS p
  CROSS JOIN days AS d
  LEFT JOIN known AS k ON k.user_id = p.user_id AND k.date = d.day
  GROUP BY p.user_id, d.day
)
SELECT user_id, day, COALESCE(show_id, LAG(show_id) OVER (PARTITION BY user_id ORDER BY day)) AS show_id
FROM daily;
