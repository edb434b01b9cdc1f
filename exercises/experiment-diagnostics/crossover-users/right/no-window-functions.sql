-- Looks up the row before each row with a subquery; two moments are enough to see both variants.
WITH moments AS (
  SELECT DISTINCT experiment_id, user_id, variant, assigned_at
  FROM assignments AS a
  WHERE EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = a.user_id)
),
changes AS (
  SELECT
    m.experiment_id,
    m.user_id,
    m.variant,
    m.assigned_at,
    (
      SELECT b.variant FROM assignments AS b
      WHERE b.user_id = m.user_id AND b.experiment_id = m.experiment_id AND b.assigned_at < m.assigned_at
      ORDER BY b.assigned_at DESC
      LIMIT 1
    ) AS previous
  FROM moments AS m
)
SELECT
  c.user_id,
  c.experiment_id,
  COUNT(*) AS switches,
  (
    SELECT variant FROM assignments AS a
    WHERE a.user_id = c.user_id AND a.experiment_id = c.experiment_id
    ORDER BY assigned_at
    LIMIT 1
  ) AS first_variant
FROM changes AS c
WHERE c.previous IS NOT NULL AND c.previous != c.variant
GROUP BY c.user_id, c.experiment_id;
