-- Who was assigned to both variants of an experiment?
-- A start: the log in order of time. Still to do: one row a user, who is in both variants, the first variant, the switches.
SELECT
  a.experiment_id,
  a.user_id,
  a.variant,
  a.assigned_at
FROM assignments AS a
ORDER BY a.experiment_id, a.user_id, a.assigned_at
LIMIT 20;
