-- The first install is the one with no earlier install; AVG of 0 and 1 is the share.
WITH RECURSIVE days(n) AS (
  SELECT 0
  UNION ALL
  SELECT n + 1 FROM days WHERE n < 28
),
known AS (
  SELECT * FROM app_events WHERE user_id IN (SELECT user_id FROM users) AND platform <> 'web' AND platform <> 'tv'
),
first_installs AS (
  SELECT a.user_id, a.platform, date(a.occurred_at) AS installed_on
  FROM known AS a
  WHERE a.event = 'install'
    AND date(a.occurred_at, '+28 days') <= '2026-06-30'
    AND NOT EXISTS (
      SELECT 1 FROM app_events AS b
      WHERE b.user_id = a.user_id AND b.event = 'install' AND b.platform IN ('ios', 'android') AND b.occurred_at < a.occurred_at
    )
),
adoption AS (
  SELECT f.platform, f.installed_on, MIN(date(k.occurred_at)) AS opened_on
  FROM first_installs AS f
  LEFT JOIN known AS k ON k.user_id = f.user_id AND k.event = 'feature_open'
  GROUP BY f.user_id
)
SELECT
  platform,
  n AS days_since_install,
  ROUND(AVG(CASE WHEN opened_on <= date(installed_on, '+' || n || ' days') THEN 1.0 ELSE 0 END), 4) AS adoption_rate
FROM days, adoption
GROUP BY platform, n
ORDER BY 1, 2;
