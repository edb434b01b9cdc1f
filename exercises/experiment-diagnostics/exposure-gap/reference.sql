WITH participants AS (
  -- Users of a single variant, once each, with their first assignment. Unknown users fall out with the inner join.
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant,
    MIN(a.assigned_at) AS assigned_at
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
first_exposures AS (
  -- One row a user here too, or the join below would repeat users.
  SELECT
    experiment_id,
    user_id,
    MIN(exposed_at) AS exposed_at
  FROM exposures
  GROUP BY experiment_id, user_id
),
counts AS (
  SELECT
    p.experiment_id,
    SUM(p.variant = 'control') AS control_users,
    SUM(p.variant = 'treatment') AS treatment_users,
    -- The left join keeps users who were never exposed, with NULL.
    SUM(p.variant = 'control' AND x.exposed_at IS NULL) AS control_missing,
    SUM(p.variant = 'treatment' AND x.exposed_at IS NULL) AS treatment_missing,
    COUNT(CASE WHEN x.exposed_at < p.assigned_at THEN p.user_id END) AS early_exposures
  FROM participants AS p
  LEFT JOIN first_exposures AS x ON x.experiment_id = p.experiment_id AND x.user_id = p.user_id
  GROUP BY p.experiment_id
),
shares AS (
  -- 1.0, because an integer divided by an integer loses its fraction.
  SELECT
    *,
    1.0 * control_missing / control_users AS control_share,
    1.0 * treatment_missing / treatment_users AS treatment_share,
    1.0 * (control_missing + treatment_missing) / (control_users + treatment_users) AS pooled_share
  FROM counts
)
SELECT
  experiment_id,
  ROUND(control_share, 4) AS control_unexposed,
  ROUND(treatment_share, 4) AS treatment_unexposed,
  early_exposures,
  -- Pooled: under the hypothesis of no difference both variants have one share. A divisor of 0 gives NULL.
  ROUND(
    (treatment_share - control_share)
      / SQRT(pooled_share * (1 - pooled_share) * (1.0 / control_users + 1.0 / treatment_users)), 4
  ) AS z
FROM shares;
