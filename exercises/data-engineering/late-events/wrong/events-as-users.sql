-- Counts events instead of users.
WITH hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    e.arrival_time <= datetime(strftime('%Y-%m-%d %H:00:00', e.event_time), '+3 hours') AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
)
SELECT
  hour,
  SUM(on_time) AS active_users,
  SUM(NOT on_time) AS late_events
FROM hourly
GROUP BY hour;
