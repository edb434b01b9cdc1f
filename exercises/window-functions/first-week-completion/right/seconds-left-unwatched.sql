-- Turns the question round: the rate is one less the share left unwatched, and the smallest share comes first.
-- Looks the country up by a subquery, and ranks the groups of its own query.
SELECT position, title, country, ROUND(1 - left_share, 4) AS completion_rate
FROM (
  SELECT
    country,
    title,
    1.0 * SUM(seconds_left) / SUM(runtime) AS left_share,
    RANK() OVER (PARTITION BY country ORDER BY 1.0 * SUM(seconds_left) / SUM(runtime), title) AS position
  FROM (
    SELECT
      (SELECT country FROM users AS u WHERE u.user_id = v.user_id) AS country,
      s.title,
      v.total_show_duration_seconds AS runtime,
      MAX(v.total_show_duration_seconds - v.watch_duration_seconds, 0) AS seconds_left
    FROM viewing_history AS v
    JOIN shows AS s ON s.show_id = v.show_id AND date(v.date, '-6 days') <= s.release_date AND s.release_date <= v.date
  )
  WHERE country IS NOT NULL
  GROUP BY country, title
)
WHERE position <= 3
ORDER BY country, position;
