-- Never looks into users, so that unknown ones are in the list.
WITH series_views AS MATERIALIZED (
  SELECT v.user_id, e.show_id, e.season, v.episode_id, v.started_at, v.ended_at
  FROM episode_views AS v
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
  WHERE s.kind = 'series'
),
binges AS (
  SELECT w.user_id, w.show_id, w.started_at
  FROM series_views AS w
  JOIN series_views AS v
    ON v.user_id = w.user_id AND v.show_id = w.show_id
    AND v.started_at BETWEEN w.started_at AND datetime(w.started_at, '+24 hours')
  GROUP BY w.user_id, w.show_id, w.started_at
  HAVING COUNT(DISTINCT v.episode_id) >= 3
)
SELECT user_id, show_id, MIN(started_at) AS first_binge_at
FROM binges
GROUP BY user_id, show_id;
