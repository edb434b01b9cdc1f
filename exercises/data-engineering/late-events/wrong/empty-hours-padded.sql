-- Gives a row to hours without any event.
WITH RECURSIVE hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    e.arrival_time <= datetime(strftime('%Y-%m-%d %H:00:00', e.event_time), '+3 hours') AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
),
hours AS (
  SELECT MIN(hour) AS hour, MAX(hour) AS last FROM hourly HAVING COUNT(*) > 0
  UNION ALL
  SELECT datetime(hour, '+1 hour'), last FROM hours WHERE hour < last
)
SELECT
  h.hour,
  COUNT(DISTINCT CASE WHEN on_time THEN user_id END) AS active_users,
  COALESCE(SUM(NOT on_time), 0) AS late_events
FROM hours AS h
LEFT JOIN hourly AS e ON e.hour = h.hour
GROUP BY h.hour;
