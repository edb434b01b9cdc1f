-- Lays views and calendar under each other, then counts the views so far: rows with the same count belong to one view.
WITH RECURSIVE days(n, day) AS (
  SELECT 0, '2026-06-01'
  UNION ALL
  SELECT n + 1, date('2026-06-01', '+' || (n + 1) || ' days') FROM days WHERE n < 29
),
views AS (
  SELECT user_id, date AS day, MAX(show_id) AS show_id
  FROM viewing_history
  JOIN users USING (user_id)
  JOIN shows USING (show_id)
  GROUP BY user_id, date
),
viewers AS (
  SELECT user_id FROM views GROUP BY user_id HAVING SUM(strftime('%Y-%m', day) = '2026-06') > 0
),
lines AS (
  SELECT user_id, day, show_id FROM views WHERE user_id IN (SELECT user_id FROM viewers)
  UNION ALL
  SELECT viewers.user_id, days.day, NULL
  FROM viewers
  JOIN days
  WHERE NOT EXISTS (SELECT 1 FROM views WHERE views.user_id = viewers.user_id AND views.day = days.day)
),
counted AS (
  SELECT *, COUNT(show_id) OVER (PARTITION BY user_id ORDER BY day) AS view
  FROM lines
)
SELECT user_id, day, show_id
FROM (SELECT user_id, day, MAX(show_id) OVER (PARTITION BY user_id, view) AS show_id FROM counted)
WHERE day >= '2026-06-01' AND day <= '2026-06-30';
