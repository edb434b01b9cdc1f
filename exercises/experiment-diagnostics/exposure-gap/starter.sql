-- Do as many users go without exposure in control as in treatment?
-- A start: assignments beside exposures. Still to do: one row a user on both sides, the shares, the early ones, z.
SELECT
  a.experiment_id,
  a.user_id,
  a.variant,
  a.assigned_at,
  x.exposed_at
FROM assignments AS a
LEFT JOIN exposures AS x ON x.experiment_id = a.experiment_id AND x.user_id = a.user_id
LIMIT 20;
