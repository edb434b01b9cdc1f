-- Counts adopters by the day they needed, and adds them up with a window over the 29 days.
WITH RECURSIVE
numbers(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM numbers LIMIT 29),
firsts AS (
  SELECT
    user_id,
    MIN(CASE WHEN event = 'install' THEN occurred_at END) AS installed_at,
    MIN(CASE WHEN event = 'feature_open' THEN occurred_at END) AS opened_at
  FROM app_events
  WHERE platform IN ('ios', 'android') AND EXISTS (SELECT 1 FROM users WHERE users.user_id = app_events.user_id)
  GROUP BY user_id
),
cohort AS (
  SELECT
    f.user_id,
    e.platform,
    MAX(0, CAST(julianday(date(f.opened_at)) - julianday(date(f.installed_at)) AS INTEGER)) AS waited
  FROM firsts AS f
  JOIN app_events AS e ON e.user_id = f.user_id AND e.occurred_at = f.installed_at AND e.event = 'install'
  WHERE f.installed_at < '2026-06-03' AND e.platform IN ('ios', 'android')
),
sizes AS (
  SELECT platform, COUNT(*) AS installers FROM cohort GROUP BY platform
)
SELECT
  s.platform,
  n AS days_since_install,
  ROUND(1.0 * SUM(COUNT(c.user_id)) OVER (PARTITION BY s.platform ORDER BY n) / s.installers, 4) AS adoption_rate
FROM sizes AS s
CROSS JOIN numbers
LEFT JOIN cohort AS c ON c.platform = s.platform AND c.waited = n
GROUP BY s.platform, n
ORDER BY s.platform, n;
