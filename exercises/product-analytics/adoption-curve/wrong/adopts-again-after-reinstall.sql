-- Counts the first open after each install.
WITH RECURSIVE
opens AS (
  SELECT e.user_id, date(e.occurred_at) AS day
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.event = 'feature_open' AND e.platform IN ('ios', 'android')
),
adopters AS MATERIALIZED (
  SELECT user_id, MIN(day) AS day
  FROM (
    SELECT o.user_id, o.day, (
      SELECT COUNT(*) FROM app_events AS i WHERE i.user_id = o.user_id AND i.event = 'install' AND date(i.occurred_at) <= o.day
    ) AS installed
    FROM opens AS o
  )
  GROUP BY user_id, installed
),
installers AS MATERIALIZED (
  SELECT e.user_id, MIN(date(e.occurred_at)) AS day
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.event = 'install' AND e.platform IN ('ios', 'android')
  GROUP BY e.user_id
),
span AS (
  SELECT MIN(day) AS first, MAX(day) AS last FROM opens
),
days AS (
  SELECT first AS day FROM span WHERE first IS NOT NULL
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < (SELECT last FROM span)
),
counts AS (
  SELECT
    d.day,
    (SELECT COUNT(*) FROM adopters AS a WHERE a.day = d.day) AS new_adopters,
    (SELECT COUNT(*) FROM adopters AS a WHERE a.day <= d.day) AS adopters,
    (SELECT COUNT(*) FROM installers AS i WHERE i.day <= d.day) AS installers
  FROM days AS d
)
SELECT day, new_adopters, adopters, ROUND(adopters * 1.0 / NULLIF(installers, 0), 4) AS adoption_rate
FROM counts
ORDER BY day;
