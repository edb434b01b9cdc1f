-- Counts each variant by itself, and uses that both variants deviate by the same number: d²/E + d²/F = d² N / (E F).
WITH clean AS (
  SELECT DISTINCT experiment_id, user_id, variant
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
),
single AS (
  SELECT c.*
  FROM clean AS c
  WHERE NOT EXISTS (
    SELECT 1 FROM clean AS o
    WHERE o.experiment_id = c.experiment_id AND o.user_id = c.user_id AND o.variant <> c.variant
  )
),
counted AS (
  SELECT
    experiment_id,
    (SELECT COUNT(*) FROM single AS s WHERE s.experiment_id = e.experiment_id AND s.variant = 'control') AS c,
    (SELECT COUNT(*) FROM single AS s WHERE s.experiment_id = e.experiment_id AND s.variant = 'treatment') AS t,
    control_share AS share
  FROM experiments AS e
)
SELECT
  experiment_id,
  c AS control_users,
  t AS treatment_users,
  ROUND((c + t) * share, 4) AS expected_control,
  ROUND((c - (c + t) * share) * (c - (c + t) * share) / ((c + t) * share * (1 - share)), 4) AS chi_square,
  CASE WHEN (c - (c + t) * share) * (c - (c + t) * share) / ((c + t) * share * (1 - share)) > 10.8276 THEN 1 ELSE 0 END AS flagged
FROM counted
WHERE c + t > 0
ORDER BY experiment_id;
