-- No ORDER BY at the end: the rows come out as the grouping happens to leave them.
WITH totals AS MATERIALIZED (
  SELECT s.title, u.country, SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
  GROUP BY s.title, u.country
)
SELECT t.country, t.title, ROUND(t.seconds / 3600.0, 2) AS watch_hours, (
  SELECT 1 + COUNT(*)
  FROM totals AS o
  WHERE o.country = t.country AND (o.seconds > t.seconds OR (o.seconds = t.seconds AND o.title < t.title))
) AS position
FROM totals AS t
WHERE position <= 3;
