WITH RECURSIVE
phone AS (
  -- What known users did on a phone; everything else is noise here.
  SELECT e.*
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.platform IN ('ios', 'android')
),
installs AS (
  -- The first install of each user, whichever platform it was on: one row a user.
  SELECT user_id, platform, date(occurred_at) AS day
  FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY occurred_at) AS nth
    FROM phone
    WHERE event = 'install'
  )
  WHERE nth = 1
),
opens AS (
  SELECT user_id, MIN(date(occurred_at)) AS day FROM phone WHERE event = 'feature_open' GROUP BY user_id
),
cohort AS (
  -- LEFT JOIN keeps those who never opened it: they belong to the denominator.
  SELECT i.platform, julianday(o.day) - julianday(i.day) AS waited
  FROM installs AS i
  LEFT JOIN opens AS o ON o.user_id = i.user_id
  -- Only users whose 28 days have all been seen by today.
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
  -- "At most n days" makes the curve cumulative. NULL <= n is not true, so those who never opened count below only.
  ROUND(COUNT(*) FILTER (WHERE c.waited <= d.n) * 1.0 / COUNT(*), 4) AS adoption_rate
FROM cohort AS c
CROSS JOIN days AS d
GROUP BY c.platform, d.n
ORDER BY c.platform, d.n;
