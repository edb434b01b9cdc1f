-- Three episodes on one calendar day: a night over midnight is cut in two.
WITH series_views AS MATERIALIZED (
  SELECT v.user_id, e.show_id, e.season, v.episode_id, v.started_at, v.ended_at
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
  WHERE s.kind = 'series'
),
binges AS (
  SELECT user_id, show_id, MIN(started_at) AS started_at
  FROM series_views
  GROUP BY user_id, show_id, date(started_at)
  HAVING COUNT(DISTINCT episode_id) >= 3
)
SELECT user_id, show_id, MIN(started_at) AS first_binge_at
FROM binges
GROUP BY user_id, show_id;
