-- Weighs the users by the new hours a user.
WITH weekends AS (
  SELECT country, platform, date >= '2026-06-27' AS latest, hours, active_users
  FROM streaming_hours
  WHERE region = 'LATAM'
    AND date IN (
      '2026-06-27', '2026-06-28', '2026-06-20', '2026-06-21', '2026-06-13',
      '2026-06-14', '2026-06-06', '2026-06-07', '2026-05-30', '2026-05-31'
    )
),
segments AS (
  SELECT
    country,
    platform,
    SUM(CASE WHEN latest THEN hours ELSE 0 END) AS hours,
    SUM(CASE WHEN latest THEN 0 ELSE hours END) / 4.0 AS hours0,
    SUM(CASE WHEN latest THEN active_users ELSE 0 END) AS users,
    SUM(CASE WHEN latest THEN 0 ELSE active_users END) / 4.0 AS users0
  FROM weekends
  GROUP BY country, platform
),
effects AS (
  SELECT
    country,
    platform,
    hours - hours0 AS change,
    CASE WHEN users = 0 THEN hours - hours0 ELSE (users - users0) * hours / users END AS user_effect
  FROM segments
)
SELECT
  country,
  platform,
  ROUND(change, 4) AS change_hours,
  ROUND(change / NULLIF(SUM(change) OVER (), 0), 4) AS share_of_change,
  ROUND(user_effect, 4) AS user_effect,
  ROUND(change - user_effect, 4) AS intensity_effect
FROM effects
ORDER BY change_hours, country, platform;
