-- Uses the position only to filter and forgets to return it.
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
SELECT country, title, ROUND(rate, 4) AS completion_rate
FROM ranked
WHERE position <= 3
ORDER BY country, position;
