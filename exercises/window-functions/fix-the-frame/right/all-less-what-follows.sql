-- Turns the total round: everything less what comes on later dates. The last value is the largest of the latest date.
WITH known AS (
  SELECT
    v.user_id, v.date, v.watch_duration_seconds AS seconds,
    MAX(v.date) OVER (PARTITION BY v.user_id) AS last_date
  FROM viewing_history AS v
  JOIN users USING (user_id)
  JOIN shows USING (show_id)
)
SELECT
  user_id,
  date,
  SUM(seconds) OVER (PARTITION BY user_id)
    - COALESCE(SUM(seconds) OVER (PARTITION BY user_id ORDER BY date GROUPS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), 0) AS running_seconds,
  MAX(CASE WHEN date = last_date THEN seconds END) OVER (PARTITION BY user_id) AS last_seconds
FROM known
ORDER BY user_id, date DESC;
