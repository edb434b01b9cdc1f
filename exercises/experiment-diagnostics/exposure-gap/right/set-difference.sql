-- Finds the unexposed as a set difference; z from expected counts.
WITH ordered AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY assigned_at) AS n
  FROM assignments
  JOIN users USING (user_id)
),
switched AS (
  SELECT a.experiment_id, a.user_id
  FROM ordered AS a
  JOIN ordered AS b ON b.user_id = a.user_id AND b.experiment_id = a.experiment_id AND b.n = 1
  WHERE a.variant <> b.variant
),
people AS (
  SELECT experiment_id, user_id, variant, assigned_at
  FROM ordered
  WHERE n = 1 AND (experiment_id, user_id) NOT IN (SELECT experiment_id, user_id FROM switched)
),
unseen AS (
  SELECT experiment_id, user_id FROM people
  EXCEPT
  SELECT experiment_id, user_id FROM exposures
),
early AS (
  SELECT p.experiment_id, COUNT(DISTINCT p.user_id) AS users
  FROM people AS p
  JOIN exposures AS e ON e.experiment_id = p.experiment_id AND e.user_id = p.user_id AND e.exposed_at < p.assigned_at
  GROUP BY p.experiment_id
),
totals AS (
  SELECT
    p.experiment_id,
    1.0 * COUNT(CASE variant WHEN 'control' THEN 1 END) AS nc,
    1.0 * COUNT(CASE variant WHEN 'treatment' THEN 1 END) AS nt,
    COUNT(CASE WHEN variant = 'control' THEN s.user_id END) AS xc,
    COUNT(CASE WHEN variant = 'treatment' THEN s.user_id END) AS xt
  FROM people AS p
  LEFT JOIN unseen AS s ON s.experiment_id = p.experiment_id AND s.user_id = p.user_id
  GROUP BY p.experiment_id
)
SELECT
  t.experiment_id,
  COALESCE(e.users, 0) AS early_exposures,
  ROUND(xt / nt, 4) AS treatment_unexposed,
  ROUND(xc / nc, 4) AS control_unexposed,
  ROUND((xt * nc - xc * nt) / (nt * nc) / SQRT((xt + xc) * (nt + nc - xt - xc) / ((nt + nc) * nt * nc)), 4) AS z
FROM totals AS t
LEFT JOIN early AS e ON e.experiment_id = t.experiment_id;
