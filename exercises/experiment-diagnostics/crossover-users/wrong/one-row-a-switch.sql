-- Returns a row for each switch.
WITH steps AS (
  SELECT
    a.experiment_id,
    a.user_id,
    a.variant,
    FIRST_VALUE(a.variant) OVER (PARTITION BY a.experiment_id, a.user_id ORDER BY a.assigned_at) AS first_variant,
    LAG(a.variant) OVER (PARTITION BY a.experiment_id, a.user_id ORDER BY a.assigned_at) AS variant_before
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
)
SELECT
  experiment_id,
  user_id,
  first_variant,
  ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id) AS switches
FROM steps
WHERE variant <> variant_before;
