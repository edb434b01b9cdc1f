-- Active users by the hour of the event, and the events that came too late.
-- A start: events with the start of their hour. Still to do: the limit, the counts.
SELECT
  e.event_id,
  e.user_id,
  e.event_time,
  strftime('%Y-%m-%d %H:00:00', e.event_time) AS hour,
  e.arrival_time
FROM events_stream AS e
LIMIT 20;
