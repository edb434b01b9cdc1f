-- Numbers the days with julianday; CASE sets the limit; sums of reals need no "* 1.0".
WITH opened AS (
  SELECT
    users.country,
    shows.title,
    CASE
      WHEN watch_duration_seconds > total_show_duration_seconds THEN total_show_duration_seconds
      ELSE watch_duration_seconds
    END AS watched,
    total_show_duration_seconds AS runtime
  FROM shows
  JOIN viewing_history USING (show_id)
  JOIN users USING (user_id)
  WHERE julianday(viewing_history.date) - julianday(shows.release_date) BETWEEN 0 AND 6
),
rates AS (
  SELECT country, title, TOTAL(watched) / TOTAL(runtime) AS rate
  FROM opened
  GROUP BY country, title
)
SELECT country, title, ROUND(rate, 4) AS completion_rate, position
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY country ORDER BY rate DESC, title) AS position FROM rates)
WHERE position < 4
ORDER BY country, position;
