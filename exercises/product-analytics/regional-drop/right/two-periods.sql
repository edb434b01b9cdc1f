-- A table a period, put side by side by way of the list of segments.
WITH RECURSIVE
saturdays(day, n) AS (
  SELECT '2026-06-27', 0
  UNION ALL
  SELECT date(day, '-7 days'), n + 1 FROM saturdays WHERE n < 4
),
latam AS (
  SELECT h.*, s.n
  FROM streaming_hours AS h
  JOIN saturdays AS s ON h.date = s.day OR h.date = date(s.day, '+1 day')
  WHERE h.region = 'LATAM'
),
now AS (SELECT country, platform, SUM(hours) AS h, SUM(active_users) AS u FROM latam WHERE n = 0 GROUP BY 1, 2),
before AS (SELECT country, platform, SUM(hours) * 0.25 AS h, SUM(active_users) * 0.25 AS u FROM latam WHERE n > 0 GROUP BY 1, 2),
both AS (
  SELECT country, platform, COALESCE(n.h, 0) AS h1, COALESCE(n.u, 0) AS u1, COALESCE(b.h, 0) AS h0, COALESCE(b.u, 0) AS u0
  FROM (SELECT DISTINCT country, platform FROM latam)
  LEFT JOIN now AS n USING (country, platform)
  LEFT JOIN before AS b USING (country, platform)
),
total AS (SELECT SUM(h1) - SUM(h0) AS change FROM both)
SELECT
  country,
  platform,
  ROUND(h1 - h0, 4) AS change_hours,
  ROUND((h1 - h0) / (SELECT change FROM total), 4) AS share_of_change,
  ROUND(COALESCE((u1 - u0) * (h0 / u0), 0), 4) AS user_effect,
  ROUND(h1 - h0 - COALESCE((u1 - u0) * (h0 / u0), 0), 4) AS intensity_effect
FROM both
ORDER BY 3, 1, 2;
