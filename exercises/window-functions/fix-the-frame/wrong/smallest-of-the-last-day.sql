-- Turns the date round but not the duration: of the latest date the shortest session wins.
SELECT
  v.user_id, v.date,
  SUM(v.watch_duration_seconds) OVER (PARTITION BY v.user_id ORDER BY v.date) AS running_seconds,
  FIRST_VALUE(v.watch_duration_seconds) OVER (PARTITION BY v.user_id ORDER BY v.date DESC, v.watch_duration_seconds) AS last_seconds
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
