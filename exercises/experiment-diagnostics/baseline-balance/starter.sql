-- Were the variants alike before the experiment began?
-- A start: assignments beside platform and hours before. Still to do: one row a user, the five covariates, their SMD, the flag.
SELECT
  a.experiment_id,
  a.user_id,
  a.variant,
  u.platform,
  m.pre_hours
FROM assignments AS a
JOIN users AS u ON u.user_id = a.user_id
JOIN user_metrics AS m ON m.experiment_id = a.experiment_id AND m.user_id = a.user_id
LIMIT 20;
