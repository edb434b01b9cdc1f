WITH hourly AS (
  SELECT
    e.user_id,
    strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
    -- The hour ends an hour after its start, and two more are allowed: three hours from the start, the limit included.
    -- Timestamps of this form compare as text in the order of time.
    e.arrival_time <= datetime(strftime('%Y-%m-%d %H:00:00', e.event_time), '+3 hours') AS on_time
  FROM events_stream AS e
  JOIN users AS u ON u.user_id = e.user_id
)
SELECT
  hour,
  -- Late events are skipped inside the aggregate, not in WHERE: an hour with nothing but late events keeps its row.
  COUNT(DISTINCT CASE WHEN on_time THEN user_id END) AS active_users,
  SUM(NOT on_time) AS late_events
FROM hourly
GROUP BY hour;
