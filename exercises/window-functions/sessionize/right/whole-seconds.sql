-- Seconds since 1970, and a default for the very first view instead of NULL.
WITH seconds AS (
  SELECT
    ev.user_id, ev.view_id, ev.started_at, ev.ended_at,
    CAST(strftime('%s', ev.started_at) AS INTEGER) AS starts,
    CAST(strftime('%s', ev.ended_at) AS INTEGER) AS ends
  FROM shows
  JOIN episodes USING (show_id)
  JOIN episode_views AS ev USING (episode_id)
  JOIN users USING (user_id)
),
gaps AS (
  SELECT
    *,
    starts - COALESCE(MAX(ends) OVER (PARTITION BY user_id ORDER BY starts, view_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS gap
  FROM seconds
),
sittings AS (
  SELECT *, COUNT(CASE WHEN gap > 30 * 60 THEN 1 END) OVER (PARTITION BY user_id ORDER BY starts, view_id ROWS UNBOUNDED PRECEDING) AS sitting
  FROM gaps
)
SELECT sitting, user_id, COUNT(view_id) AS episodes, MIN(started_at) AS started_at, MAX(ended_at) AS ended_at
FROM sittings
GROUP BY user_id, sitting;
