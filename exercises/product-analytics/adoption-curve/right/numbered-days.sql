-- Numbers the days from 0 and picks first events with ROW_NUMBER.
WITH RECURSIVE
firsts AS MATERIALIZED (
  SELECT event, date(occurred_at) AS day, COUNT(*) AS users
  FROM (
    SELECT e.*, ROW_NUMBER() OVER (PARTITION BY e.user_id, e.event ORDER BY e.occurred_at, e.event_id) AS nth
    FROM app_events AS e
    INNER JOIN users USING (user_id)
    WHERE e.platform = 'ios' OR e.platform = 'android'
  )
  WHERE nth = 1
  GROUP BY event, date(occurred_at)
),
ends AS (
  SELECT MIN(date(e.occurred_at)) AS a, MAX(date(e.occurred_at)) AS z
  FROM app_events AS e, users AS u
  WHERE e.user_id = u.user_id AND e.event = 'feature_open' AND e.platform NOT IN ('web', 'tv')
),
numbers(n) AS (
  SELECT 0
  UNION ALL
  SELECT n + 1 FROM numbers, ends WHERE n < julianday(z) - julianday(a)
),
grid AS (
  SELECT date(a, '+' || n || ' days') AS day FROM ends, numbers WHERE a IS NOT NULL
)
SELECT
  g.day,
  SUM(CASE WHEN f.event = 'feature_open' AND f.day = g.day THEN f.users ELSE 0 END) AS new_adopters,
  SUM(CASE WHEN f.event = 'feature_open' THEN f.users ELSE 0 END) AS adopters,
  ROUND(1.0 * SUM(CASE WHEN f.event = 'feature_open' THEN f.users END) / SUM(CASE WHEN f.event = 'install' THEN f.users END), 4) AS adoption_rate
FROM grid AS g
JOIN firsts AS f ON f.day <= g.day
GROUP BY g.day
ORDER BY g.day;
