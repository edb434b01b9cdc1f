-- Takes the views in the order of their ids, which need not be that of their starts.
WITH known AS (
  SELECT v.view_id, v.user_id, v.episode_id, v.started_at, v.ended_at
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
),
so_far AS (
  SELECT *, MAX(ended_at) OVER (
      PARTITION BY user_id ORDER BY view_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS latest_end
  FROM known
),
numbered AS (
  SELECT *, SUM(latest_end IS NULL OR started_at > datetime(latest_end, '+30 minutes')) OVER (PARTITION BY user_id ORDER BY view_id) AS sitting
  FROM so_far
)
SELECT user_id, sitting, MIN(started_at) AS started_at, MAX(ended_at) AS ended_at, COUNT(*) AS episodes
FROM numbered
GROUP BY user_id, sitting;
