-- Compares only the first variant with the last.
WITH steps AS (
  SELECT
    a.experiment_id,
    a.user_id,
    a.variant,
    LAG(a.variant) OVER (PARTITION BY a.experiment_id, a.user_id ORDER BY a.assigned_at) AS variant_before,
    LEAD(a.variant) OVER (PARTITION BY a.experiment_id, a.user_id ORDER BY a.assigned_at) AS variant_after
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
)
SELECT
  experiment_id,
  user_id,
  MAX(CASE WHEN variant_before IS NULL THEN variant END) AS first_variant,
  SUM(variant <> variant_before) AS switches
FROM steps
GROUP BY experiment_id, user_id
HAVING MAX(CASE WHEN variant_before IS NULL THEN variant END) <> MAX(CASE WHEN variant_after IS NULL THEN variant END);
