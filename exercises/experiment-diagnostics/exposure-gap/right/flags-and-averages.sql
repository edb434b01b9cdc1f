-- Gives each user a 1 or 0 by EXISTS, and takes the shares as averages.
WITH people AS (
  SELECT experiment_id AS x, user_id AS u, MAX(variant) = 'treatment' AS treated, MIN(assigned_at) AS since
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
  GROUP BY experiment_id, user_id
  HAVING MAX(variant) = MIN(variant)
),
flags AS (
  SELECT
    x,
    treated,
    NOT EXISTS (SELECT 1 FROM exposures AS e WHERE e.user_id = u AND e.experiment_id = x) AS unseen,
    EXISTS (SELECT 1 FROM exposures AS e WHERE e.user_id = u AND e.experiment_id = x AND e.exposed_at < since) AS early
  FROM people
),
sums AS (
  SELECT
    x,
    AVG(unseen) FILTER (WHERE treated) AS pt,
    AVG(unseen) FILTER (WHERE NOT treated) AS pc,
    AVG(unseen) AS p,
    COUNT(*) FILTER (WHERE treated) AS nt,
    COUNT(*) FILTER (WHERE NOT treated) AS nc,
    TOTAL(early) AS early
  FROM flags
  GROUP BY x
)
SELECT
  x AS experiment_id,
  ROUND(pc, 4) AS control_unexposed,
  ROUND(pt, 4) AS treatment_unexposed,
  CAST(early AS INTEGER) AS early_exposures,
  ROUND((pt - pc) / POWER(p * (1 - p) * (nt + nc) / (1.0 * nt * nc), 0.5), 4) AS z
FROM sums
ORDER BY x;
