-- Lets the first row count as a change from NULL.
WITH steps AS (
  SELECT
    a.experiment_id,
    a.user_id,
    a.variant,
    LAG(a.variant) OVER (PARTITION BY a.experiment_id, a.user_id ORDER BY a.assigned_at) AS variant_before
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
)
SELECT
  experiment_id,
  user_id,
  MAX(CASE WHEN variant_before IS NULL THEN variant END) AS first_variant,
  SUM(variant IS NOT variant_before) AS switches
FROM steps
GROUP BY experiment_id, user_id
HAVING COUNT(DISTINCT variant) = 2;
