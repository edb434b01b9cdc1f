-- LIMIT 3 inside a subquery that runs once for each country; the position is counted among the three that remain.
WITH totals AS MATERIALIZED (
  SELECT u.country, v.show_id, (SELECT title FROM shows AS s WHERE s.show_id = v.show_id) AS title,
    SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v
  JOIN users AS u ON v.user_id = u.user_id
  WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
    AND EXISTS (SELECT 1 FROM shows AS s WHERE s.show_id = v.show_id)
  GROUP BY u.country, v.show_id
),
best AS MATERIALIZED (
  SELECT t.*
  FROM totals AS t
  WHERE t.show_id IN (
    SELECT o.show_id FROM totals AS o WHERE o.country = t.country ORDER BY o.seconds DESC, o.title LIMIT 3
  )
)
SELECT a.country, a.title, ROUND(a.seconds / 3600.0, 2) AS watch_hours, COUNT(*) AS position
FROM best AS a
JOIN best AS b ON b.country = a.country AND (b.seconds > a.seconds OR (b.seconds = a.seconds AND b.title <= a.title))
GROUP BY a.country, a.show_id
ORDER BY a.country, position;
