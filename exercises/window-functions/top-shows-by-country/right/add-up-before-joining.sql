-- Adds up by user and show first, so that the joins see far fewer rows; counts a running frame instead of ROW_NUMBER.
WITH by_user AS (
  SELECT user_id, show_id, SUM(watch_duration_seconds) AS seconds
  FROM viewing_history
  WHERE julianday('2026-06-30') - julianday(date) BETWEEN 0 AND 29
  GROUP BY user_id, show_id
),
by_country AS (
  SELECT shows.title, users.country, SUM(by_user.seconds) / 3600.0 AS hours
  FROM shows
  JOIN by_user ON by_user.show_id = shows.show_id
  JOIN users ON users.user_id = by_user.user_id
  GROUP BY shows.title, users.country
),
placed AS (
  SELECT
    *,
    COUNT(*) OVER (PARTITION BY country ORDER BY hours DESC, title ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS position
  FROM by_country
)
SELECT position, country, title, CAST(hours * 100 + 0.5 AS INTEGER) / 100.0 AS watch_hours
FROM placed
WHERE position IN (1, 2, 3)
ORDER BY country, position;
