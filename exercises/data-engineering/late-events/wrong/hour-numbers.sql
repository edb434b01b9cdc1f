-- Subtracts the hours of the clock, which start anew at midnight.
WITH hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    strftime('%H%M%S', e.arrival_time) - strftime('%H0000', e.event_time) <= 30000 AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
)
SELECT
  hour,
  COUNT(DISTINCT CASE WHEN on_time THEN user_id END) AS active_users,
  SUM(NOT on_time) AS late_events
FROM hourly
GROUP BY hour;
