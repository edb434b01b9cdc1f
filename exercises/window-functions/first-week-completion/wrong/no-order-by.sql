-- No ORDER BY at the end: the rows come out as the grouping happens to leave them.
WITH rates AS MATERIALIZED (
  SELECT
    s.title,
    u.country,
    SUM(MIN(v.watch_duration_seconds, v.total_show_duration_seconds)) * 1.0 / SUM(v.total_show_duration_seconds) AS rate
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date BETWEEN s.release_date AND date(s.release_date, '+6 days')
  GROUP BY s.title, u.country
)
SELECT t.country, t.title, ROUND(t.rate, 4) AS completion_rate, (
  SELECT 1 + COUNT(*)
  FROM rates AS o
  WHERE o.country = t.country AND (o.rate > t.rate OR (o.rate = t.rate AND o.title < t.title))
) AS position
FROM rates AS t
WHERE position <= 3;
