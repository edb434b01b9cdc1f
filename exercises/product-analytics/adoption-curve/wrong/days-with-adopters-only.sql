-- Lists only the days on which somebody adopted.
WITH RECURSIVE
opens AS (
  SELECT e.user_id, date(e.occurred_at) AS day
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.event = 'feature_open' AND e.platform IN ('ios', 'android')
),
adopters AS MATERIALIZED (
  SELECT user_id, MIN(day) AS day FROM opens GROUP BY user_id
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
  WHERE d.day IN (SELECT day FROM adopters)
)
SELECT day, new_adopters, adopters, ROUND(adopters * 1.0 / NULLIF(installers, 0), 4) AS adoption_rate
FROM counts
ORDER BY day;
