WITH rates AS (
  -- One row for each country and show. Inner joins drop sessions of unknown users and shows.
  SELECT
    u.country,
    s.title,
    -- The limit is set session by session (MIN of two arguments), before summing.
    -- Ratio of sums; 1.0 makes it a division of real numbers, as both sums are integers.
    SUM(MIN(v.watch_duration_seconds, v.total_show_duration_seconds)) * 1.0
      / SUM(v.total_show_duration_seconds) AS rate
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  -- Day one is the release day, so day seven is six days later. The lower end keeps previews out.
  WHERE v.date BETWEEN s.release_date AND date(s.release_date, '+6 days')
  GROUP BY u.country, s.title
),
ranked AS (
  -- The exact rate decides; the title settles ties, so no two rows of a country share a number.
  SELECT
    country,
    title,
    rate,
    ROW_NUMBER() OVER (PARTITION BY country ORDER BY rate DESC, title) AS position
  FROM rates
)
SELECT
  country,
  title,
  ROUND(rate, 4) AS completion_rate,
  position
FROM ranked
-- A window function can't be filtered in its own query, hence the CTE above.
WHERE position <= 3
ORDER BY country, position;
