-- Divides by the observed numbers.
WITH participants AS (
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
counts AS (
  SELECT
    e.experiment_id,
    e.control_share,
    SUM(p.variant = 'control') AS control_users,
    SUM(p.variant = 'treatment') AS treatment_users,
    COUNT(*) AS all_users
  FROM experiments AS e
  JOIN participants AS p ON p.experiment_id = e.experiment_id
  GROUP BY e.experiment_id
),
tested AS (
  SELECT
    *,
    POWER(control_users - all_users * control_share, 2) / control_users
      + POWER(treatment_users - all_users * (1 - control_share), 2) / treatment_users AS chi_square
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
