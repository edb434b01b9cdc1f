-- Adds up the hours that are there and divides by the number of users, so days without a row need no zeros.
WITH kinds AS (
  SELECT experiment_id, user_id, MAX(variant) AS variant
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
  GROUP BY experiment_id, user_id
  HAVING MIN(variant) = MAX(variant)
),
firsts AS (
  SELECT experiment_id, user_id, substr(MIN(exposed_at), 1, 10) AS zero FROM exposures GROUP BY experiment_id, user_id
),
people AS (
  SELECT k.experiment_id, k.user_id, k.variant, f.zero
  FROM kinds AS k
  JOIN firsts AS f USING (experiment_id, user_id)
  JOIN experiments AS e USING (experiment_id)
  WHERE julianday(e.ended_on) - julianday(f.zero) >= 13
),
sizes AS (
  SELECT experiment_id, 1.0 * SUM(variant = 'treatment') AS nt, 1.0 * SUM(variant = 'control') AS nc FROM people GROUP BY experiment_id
),
totals AS (
  SELECT
    p.experiment_id,
    CAST(julianday(d.day) - julianday(p.zero) AS INTEGER) AS n,
    SUM(CASE WHEN p.variant = 'treatment' THEN d.hours ELSE 0 END) AS ht,
    SUM(CASE WHEN p.variant = 'control' THEN d.hours ELSE 0 END) AS hc
  FROM people AS p
  JOIN daily_metrics AS d ON d.user_id = p.user_id AND d.experiment_id = p.experiment_id
  WHERE d.day >= p.zero
  GROUP BY 1, 2
),
numbers (n) AS (
  VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13)
),
effects AS (
  SELECT s.experiment_id, numbers.n, COALESCE(t.ht, 0) / s.nt - COALESCE(t.hc, 0) / s.nc AS effect
  FROM sizes AS s
  JOIN numbers
  LEFT JOIN totals AS t ON t.experiment_id = s.experiment_id AND t.n = numbers.n
),
slopes AS (
  SELECT
    experiment_id,
    (COUNT(*) * SUM(n * effect) - SUM(n) * SUM(effect)) / (COUNT(*) * SUM(n * n) - SUM(n) * SUM(n)) AS slope
  FROM effects
  GROUP BY experiment_id
)
SELECT experiment_id, n AS day_number, ROUND(effect, 4) AS effect, ROUND(slope, 4) AS slope
FROM effects
JOIN slopes USING (experiment_id)
ORDER BY 1, 2;
