-- Users who binge: three or more different episodes of a series within 24 hours.
-- A start: every view with its show. Still to do: series only, the windows, different episodes, the first binge.
SELECT
  v.user_id,
  e.show_id,
  v.episode_id,
  v.started_at
FROM episode_views AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN episodes AS e ON e.episode_id = v.episode_id
JOIN shows AS s ON s.show_id = e.show_id
LIMIT 20;
