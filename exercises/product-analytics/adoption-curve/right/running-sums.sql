-- Adds up over the union of all first installs, first opens and days, then keeps the days of the span.
WITH RECURSIVE
phone AS (
  SELECT user_id, event, substr(occurred_at, 1, 10) AS day
  FROM app_events
  WHERE platform IN ('ios', 'android') AND user_id IN (SELECT user_id FROM users)
),
calendar(day, last) AS (
  SELECT MIN(day), MAX(day) FROM phone WHERE event = 'feature_open'
  UNION ALL
  SELECT date(day, '+1 day'), last FROM calendar WHERE day < last
),
firsts AS (
  SELECT MIN(day) AS day, event = 'feature_open' AS adopts, event = 'install' AS installs
  FROM phone
  WHERE event <> 'uninstall'
  GROUP BY user_id, event
  UNION ALL
  SELECT day, 0, 0 FROM calendar
),
per_day AS (
  SELECT day, SUM(adopts) AS adopts, SUM(installs) AS installs FROM firsts WHERE day IS NOT NULL GROUP BY day
),
running AS (
  SELECT day, adopts, SUM(adopts) OVER upto AS adopters, SUM(installs) OVER upto AS installers
  FROM per_day
  WINDOW upto AS (ORDER BY day)
)
SELECT
  day,
  adopts AS new_adopters,
  adopters,
  CASE WHEN installers > 0 THEN ROUND(CAST(adopters AS REAL) / installers, 4) END AS adoption_rate
FROM running
WHERE day IN (SELECT day FROM calendar)
ORDER BY day;
