-- Makes three rows for every country and leaves the missing ones empty.
WITH totals AS (
  SELECT u.country, s.title, SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
  GROUP BY u.country, s.title
),
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY country ORDER BY seconds DESC, title) AS position
  FROM totals
)
SELECT c.country, r.title, ROUND(r.seconds / 3600.0, 2) AS watch_hours, p.position
FROM (SELECT DISTINCT country FROM totals) AS c
CROSS JOIN (SELECT 1 AS position UNION ALL SELECT 2 UNION ALL SELECT 3) AS p
LEFT JOIN ranked AS r ON r.country = c.country AND r.position = p.position
ORDER BY c.country, p.position;
