-- Sittings: views of a user with no more than 30 minutes between them.
-- A start: every view with its user's view before. Still to do: where a sitting begins, its number, one row for each.
SELECT
  v.user_id,
  v.started_at,
  v.ended_at,
  LAG(v.ended_at) OVER (PARTITION BY v.user_id ORDER BY v.started_at) AS end_before
FROM episode_views AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN episodes AS e ON e.episode_id = v.episode_id
JOIN shows AS s ON s.show_id = e.show_id
LIMIT 20;
