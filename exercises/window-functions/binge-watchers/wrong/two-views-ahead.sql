-- Looks two views ahead, whichever episodes these are.
WITH series_views AS MATERIALIZED (
  SELECT v.user_id, e.show_id, e.season, v.episode_id, v.started_at, v.ended_at
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
  WHERE s.kind = 'series'
),
binges AS (
  SELECT user_id, show_id, started_at
  FROM (
    SELECT *, LEAD(started_at, 2) OVER (PARTITION BY user_id, show_id ORDER BY started_at) AS third_at
    FROM series_views
  )
  WHERE third_at <= datetime(started_at, '+24 hours')
)
SELECT user_id, show_id, MIN(started_at) AS first_binge_at
FROM binges
GROUP BY user_id, show_id;
