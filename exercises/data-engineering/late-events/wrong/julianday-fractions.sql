-- Compares fractions of days, which are not exact at the limit.
WITH hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    (julianday(e.arrival_time) - julianday(datetime(strftime('%Y-%m-%d %H:00:00', e.event_time), '+1 hour'))) * 24 <= 2 AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
)
SELECT
  hour,
  COUNT(DISTINCT CASE WHEN on_time THEN user_id END) AS active_users,
  SUM(NOT on_time) AS late_events
FROM hourly
GROUP BY hour;
