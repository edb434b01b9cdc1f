WITH steps AS (
  -- Each row beside the one before it, of the same user in the same experiment. The inner join drops unknown users.
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
  -- Only the first row has nothing before it.
  MAX(CASE WHEN variant_before IS NULL THEN variant END) AS first_variant,
  -- A repeated row equals the one before it and adds 0; the first row compares with NULL and adds nothing.
  SUM(variant <> variant_before) AS switches
FROM steps
GROUP BY experiment_id, user_id
HAVING COUNT(DISTINCT variant) = 2;
