-- Takes each user's first assignment by a window, and marks crossovers by the smallest and largest variant.
WITH ordered AS (
  SELECT
    experiment_id,
    user_id,
    variant,
    ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY assigned_at) AS place,
    MIN(variant) OVER (PARTITION BY experiment_id, user_id) = MAX(variant) OVER (PARTITION BY experiment_id, user_id) AS stayed
  FROM assignments
  WHERE EXISTS (SELECT 1 FROM users WHERE users.user_id = assignments.user_id)
),
sides AS (
  SELECT
    experiment_id,
    COUNT(CASE WHEN variant = 'control' THEN 1 END) AS observed,
    COUNT(*) AS total,
    COUNT(*) * control_share AS planned
  FROM ordered
  JOIN experiments USING (experiment_id)
  WHERE place = 1 AND stayed
  GROUP BY experiment_id, control_share
)
SELECT
  flagged,
  experiment_id,
  observed AS control_users,
  total - observed AS treatment_users,
  ROUND(planned, 4) AS expected_control,
  ROUND(chi, 4) AS chi_square
FROM (
  SELECT sides.*, chi, chi > 10.8276 AS flagged
  FROM sides
  JOIN (
    SELECT experiment_id AS id, (observed - planned) * (observed - planned) * (1 / planned + 1 / (total - planned)) AS chi FROM sides
  ) ON id = experiment_id
);
