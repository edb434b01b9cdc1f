-- Groups by day, which gives the right figures in too few rows.
SELECT DISTINCT
  v.user_id, v.date,
  SUM(v.watch_duration_seconds) OVER (PARTITION BY v.user_id ORDER BY v.date) AS running_seconds,
  LAST_VALUE(v.watch_duration_seconds) OVER (
    PARTITION BY v.user_id ORDER BY v.date, v.watch_duration_seconds ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) AS last_seconds
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
