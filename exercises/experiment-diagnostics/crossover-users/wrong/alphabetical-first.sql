-- Takes the smallest variant for the first.
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
  MIN(variant) AS first_variant,
  SUM(variant <> variant_before) AS switches
FROM steps
GROUP BY experiment_id, user_id
HAVING COUNT(DISTINCT variant) = 2;
