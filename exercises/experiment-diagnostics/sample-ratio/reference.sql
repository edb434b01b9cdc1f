WITH participants AS (
  -- One row for each experiment and user, however often the assignment was logged. Unknown users fall out with the inner join.
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  -- Only users of a single variant are left, so MIN is just that variant.
  HAVING COUNT(DISTINCT a.variant) = 1
),
counts AS (
  -- The inner join also leaves out experiments without participants.
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
    -- Squared distance from the plan over the plan, for both variants. The shares are reals, so nothing is cut off.
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
  -- On the exact figure. A comparison gives 1 or 0.
  chi_square > 10.8276 AS flagged
FROM tested;
