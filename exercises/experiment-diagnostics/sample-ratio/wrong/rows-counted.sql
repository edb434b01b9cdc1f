-- Counts rows of the log instead of users.
WITH crossovers AS (
  SELECT experiment_id, user_id
  FROM assignments
  GROUP BY experiment_id, user_id
  HAVING COUNT(DISTINCT variant) = 2
),
counts AS (
  SELECT
    e.experiment_id,
    e.control_share,
    SUM(a.variant = 'control') AS control_users,
    SUM(a.variant = 'treatment') AS treatment_users,
    COUNT(*) AS all_users
  FROM experiments AS e
  JOIN assignments AS a ON a.experiment_id = e.experiment_id
  JOIN users AS u ON u.user_id = a.user_id
  WHERE (a.experiment_id, a.user_id) NOT IN (SELECT experiment_id, user_id FROM crossovers)
  GROUP BY e.experiment_id
),
tested AS (
  SELECT
    *,
    POWER(control_users - all_users * control_share, 2) / (all_users * control_share)
      + POWER(treatment_users - all_users * (1 - control_share), 2) / (all_users * (1 - control_share)) AS chi_square
  FROM counts
)
SELECT
  experiment_id,
  control_users,
  treatment_users,
  ROUND(all_users * control_share, 4) AS expected_control,
  ROUND(chi_square, 4) AS chi_square,
  chi_square > 10.8276 AS flagged
FROM tested;
