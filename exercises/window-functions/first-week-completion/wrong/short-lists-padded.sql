-- Makes three rows for every country and leaves the missing ones empty.
WITH rates AS (
  SELECT
    u.country,
    s.title,
    SUM(MIN(v.watch_duration_seconds, v.total_show_duration_seconds)) * 1.0 / SUM(v.total_show_duration_seconds) AS rate
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date BETWEEN s.release_date AND date(s.release_date, '+6 days')
  GROUP BY u.country, s.title
),
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY country ORDER BY rate DESC, title) AS position
  FROM rates
)
SELECT c.country, r.title, ROUND(r.rate, 4) AS completion_rate, p.position
FROM (SELECT DISTINCT country FROM rates) AS c
CROSS JOIN (SELECT 1 AS position UNION ALL SELECT 2 UNION ALL SELECT 3) AS p
LEFT JOIN ranked AS r ON r.country = c.country AND r.position = p.position
ORDER BY c.country, p.position;
