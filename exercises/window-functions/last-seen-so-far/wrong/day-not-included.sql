-- Up to the day before: a view appears only on the following day.
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
seen AS (
  SELECT user_id, date, MAX(show_id) AS show_id, LEAD(date, 1, '9999-12-31') OVER (PARTITION BY user_id ORDER BY date) AS next_date
  FROM known
  GROUP BY user_id, date
)
SELECT p.user_id, d.day, s.show_id
FROM viewers AS p
CROSS JOIN days AS d
LEFT JOIN seen AS s ON s.user_id = p.user_id AND s.date < d.day AND d.day <= s.next_date;
