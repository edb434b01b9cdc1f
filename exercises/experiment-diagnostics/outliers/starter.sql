-- How much of each effect hangs on a few users with very many hours?
-- A start: hours beside assignments. Still to do: one row a user, the quartiles, the limit, the three effects.
SELECT
  a.experiment_id,
  a.user_id,
  a.variant,
  m.post_hours
FROM assignments AS a
JOIN user_metrics AS m ON m.experiment_id = a.experiment_id AND m.user_id = a.user_id
ORDER BY m.post_hours DESC
LIMIT 20;
