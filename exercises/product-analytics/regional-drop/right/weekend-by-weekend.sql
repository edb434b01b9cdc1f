-- A row for each segment and weekend, filled with zeros, then averaged; the intensity effect by its own formula.
WITH
weekends(n, saturday, sunday) AS (
  VALUES (0, '2026-06-27', '2026-06-28'), (1, '2026-06-20', '2026-06-21'), (2, '2026-06-13', '2026-06-14'),
    (3, '2026-06-06', '2026-06-07'), (4, '2026-05-30', '2026-05-31')
),
rows AS (
  SELECT country, platform, n, hours, active_users
  FROM streaming_hours
  JOIN weekends ON date IN (saturday, sunday)
  WHERE region = 'LATAM'
),
filled AS (
  SELECT s.country, s.platform, w.n, TOTAL(r.hours) AS hours, TOTAL(r.active_users) AS users
  FROM (SELECT country, platform FROM rows UNION SELECT country, platform FROM rows) AS s
  CROSS JOIN weekends AS w
  LEFT JOIN rows AS r ON r.country = s.country AND r.platform = s.platform AND r.n = w.n
  GROUP BY s.country, s.platform, w.n
),
compared AS (
  SELECT
    country,
    platform,
    MAX(hours) FILTER (WHERE n = 0) AS h1,
    AVG(hours) FILTER (WHERE n > 0) AS h0,
    MAX(users) FILTER (WHERE n = 0) AS u1,
    AVG(users) FILTER (WHERE n > 0) AS u0
  FROM filled
  GROUP BY country, platform
)
SELECT
  intensity_effect,
  user_effect,
  ROUND(change / (SELECT SUM(h1 - h0) FROM compared), 4) AS share_of_change,
  ROUND(change, 4) AS change_hours,
  platform,
  country
FROM (
  SELECT
    country,
    platform,
    h1 - h0 AS change,
    CASE WHEN u0 > 0 THEN ROUND(u1 * h0 / u0 - h0, 4) ELSE 0 END AS user_effect,
    CASE WHEN u0 > 0 THEN ROUND(h1 - u1 * h0 / u0, 4) ELSE ROUND(h1 - h0, 4) END AS intensity_effect
  FROM compared
)
ORDER BY change_hours, country, platform;
