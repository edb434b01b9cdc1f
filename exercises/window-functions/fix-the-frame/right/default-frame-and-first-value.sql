-- The default frame for the sum, and FIRST_VALUE with the order turned round, which needs no frame.
SELECT
  v.user_id,
  v.date,
  SUM(v.watch_duration_seconds) OVER (PARTITION BY v.user_id ORDER BY v.date) AS running_seconds,
  FIRST_VALUE(v.watch_duration_seconds) OVER (
    PARTITION BY v.user_id
    ORDER BY v.date DESC, v.watch_duration_seconds DESC
  ) AS last_seconds
FROM viewing_history AS v
WHERE EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = v.user_id)
  AND EXISTS (SELECT 1 FROM shows AS s WHERE s.show_id = v.show_id);
