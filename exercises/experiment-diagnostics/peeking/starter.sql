-- When would somebody who looks every day have stopped each experiment, and would they have been right?
-- A start: the hours of each user to date. Still to do: the variants, users without hours, every day, the z-scores, three figures.
SELECT
  m.experiment_id,
  m.user_id,
  m.day,
  SUM(m.hours) OVER (PARTITION BY m.experiment_id, m.user_id ORDER BY m.day) AS hours_to_date
FROM daily_metrics AS m
LIMIT 20;
