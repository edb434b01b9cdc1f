-- The window function ranks the groups of its own query: it is worked out after GROUP BY.
SELECT country, title, ROUND(hours, 2) AS watch_hours, position
FROM (
  SELECT
    u.country,
    s.title,
    SUM(v.watch_duration_seconds) / 3600.0 AS hours,
    ROW_NUMBER() OVER (PARTITION BY u.country ORDER BY SUM(v.watch_duration_seconds) DESC, s.title) AS position
  FROM users AS u
  JOIN viewing_history AS v USING (user_id)
  JOIN shows AS s USING (show_id)
  WHERE v.date >= date('2026-06-30', '-29 days') AND v.date < date('2026-06-30', '+1 day')
  GROUP BY u.country, s.show_id
)
WHERE position < 4
ORDER BY country, position;
