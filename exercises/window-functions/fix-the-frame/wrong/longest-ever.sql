-- MAX over the whole history: the longest session, not the latest.
SELECT
  v.user_id, v.date,
  SUM(v.watch_duration_seconds) OVER (PARTITION BY v.user_id ORDER BY v.date) AS running_seconds,
  MAX(v.watch_duration_seconds) OVER (PARTITION BY v.user_id) AS last_seconds
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
