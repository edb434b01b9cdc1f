WITH totals AS (
  -- One row for each country and show. Inner joins drop sessions of unknown users and shows.
  SELECT
    u.country,
    s.title,
    SUM(v.watch_duration_seconds) AS seconds
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  -- Thirty days with both ends: BETWEEN includes the first and the last.
  WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
  GROUP BY u.country, s.title
),
ranked AS (
  -- The exact seconds decide; the title settles ties, so no two rows of a country share a number.
  SELECT
    country,
    title,
    seconds,
    ROW_NUMBER() OVER (PARTITION BY country ORDER BY seconds DESC, title) AS position
  FROM totals
)
SELECT
  country,
  title,
  -- 3600.0, because an integer divided by an integer loses its fraction. Rounded last.
  ROUND(seconds / 3600.0, 2) AS watch_hours,
  position
FROM ranked
-- A window function can't be filtered in its own query, hence the CTE above.
WHERE position <= 3
ORDER BY country, position;
