-- Counts in whole seconds since 1970: an hour is a whole multiple of 3600.
SELECT
  datetime(start, 'unixepoch') AS hour,
  COUNT(DISTINCT user_id) FILTER (WHERE arrived <= start + 3 * 3600) AS active_users,
  COUNT(*) FILTER (WHERE arrived > start + 3 * 3600) AS late_events
FROM (
  SELECT
    user_id,
    unixepoch(event_time) / 3600 * 3600 AS start,
    unixepoch(arrival_time) AS arrived
  FROM events_stream
  WHERE user_id IN (SELECT user_id FROM users)
)
GROUP BY start
ORDER BY start;
