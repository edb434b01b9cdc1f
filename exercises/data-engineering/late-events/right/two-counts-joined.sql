-- On time and late are counted apart and joined on the list of hours.
WITH e AS (
  SELECT user_id, substr(event_time, 1, 13) || ':00:00' AS hour, arrival_time
  FROM events_stream
  INNER JOIN users USING (user_id)
),
hours AS (SELECT DISTINCT hour FROM e),
active AS (
  SELECT hour, COUNT(*) AS n
  FROM (SELECT DISTINCT hour, user_id FROM e WHERE datetime(arrival_time, '-2 hours') <= datetime(hour, '+1 hour'))
  GROUP BY hour
),
late AS (SELECT hour, COUNT(*) AS n FROM e WHERE datetime(arrival_time, '-2 hours') > datetime(hour, '+1 hour') GROUP BY hour)
SELECT h.hour, COALESCE(a.n, 0) AS active_users, COALESCE(l.n, 0) AS late_events
FROM hours AS h
LEFT JOIN active AS a ON a.hour = h.hour
LEFT JOIN late AS l ON l.hour = h.hour;
