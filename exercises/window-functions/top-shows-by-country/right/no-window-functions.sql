-- A show's position is one more than the number of shows ahead of it in its country.
WITH totals AS MATERIALIZED (
  SELECT u.country, s.title, SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v, users AS u, shows AS s
  WHERE v.user_id = u.user_id
    AND v.show_id = s.show_id
    AND strftime('%Y-%m', v.date) = '2026-06'
  GROUP BY u.country, s.title
),
placed AS (
  SELECT
    country,
    title,
    seconds,
    (
      SELECT 1 + COUNT(*)
      FROM totals AS ahead
      WHERE ahead.country = totals.country
        AND (ahead.seconds > totals.seconds OR (ahead.seconds = totals.seconds AND ahead.title < totals.title))
    ) AS position
  FROM totals
)
SELECT country, title, ROUND(seconds * 1.0 / 3600, 2) AS watch_hours, position
FROM placed
WHERE position <= 3
ORDER BY 1, 4;
