-- Makes a user a member of every platform that was installed.
WITH RECURSIVE
phone AS (
  SELECT e.*
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.platform IN ('ios', 'android')
),
installs AS (
  SELECT user_id, platform, date(occurred_at) AS day
  FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id, platform ORDER BY occurred_at) AS nth
    FROM phone
    WHERE event = 'install'
  )
  WHERE nth = 1
),
opens AS (
  SELECT user_id, MIN(date(occurred_at)) AS day FROM phone WHERE event = 'feature_open' GROUP BY user_id
),
cohort AS (
  SELECT i.platform, julianday(o.day) - julianday(i.day) AS waited
  FROM installs AS i
  LEFT JOIN opens AS o ON o.user_id = i.user_id
  WHERE i.day <= date('2026-06-30', '-28 days')
),
days AS (
  SELECT 0 AS n
  UNION ALL
  SELECT n + 1 FROM days WHERE n < 28
)
SELECT
  c.platform,
  d.n AS days_since_install,
  ROUND(COUNT(CASE WHEN c.waited <= d.n THEN 1 END) * 1.0 / COUNT(*), 4) AS adoption_rate
FROM cohort AS c
CROSS JOIN days AS d
GROUP BY c.platform, d.n
ORDER BY c.platform, d.n;
