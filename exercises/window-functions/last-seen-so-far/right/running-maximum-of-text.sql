-- A running maximum over the text "date show": the latest date wins, then the highest show. A RANGE frame on days does the rest.
WITH RECURSIVE
known AS MATERIALIZED (
  SELECT v.user_id, v.date, v.show_id
  FROM viewing_history AS v
  WHERE v.user_id IN (SELECT user_id FROM users) AND v.show_id IN (SELECT show_id FROM shows)
),
days AS (
  SELECT '2026-06-01' AS day UNION ALL SELECT date(day, '+1 day') FROM days LIMIT 30
),
marks AS (
  SELECT user_id, date AS day, date || printf('%010d', show_id) AS mark, 0 AS asked FROM known
  UNION ALL
  SELECT user_id, day, NULL, 1 FROM (SELECT DISTINCT user_id FROM known WHERE date >= '2026-06-01' AND date < '2026-07-01') CROSS JOIN days
),
told AS (
  SELECT user_id, day, asked, MAX(mark) OVER (PARTITION BY user_id ORDER BY day) AS mark
  FROM marks
)
SELECT user_id, day, CAST(substr(mark, 11) AS INTEGER) AS show_id
FROM told
WHERE asked = 1;
