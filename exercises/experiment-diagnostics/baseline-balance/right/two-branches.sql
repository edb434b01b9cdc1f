-- Counts for the platforms, means for the hours; both variants are joined to each experiment and covariate, there or not.
WITH first_rows AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY assigned_at) AS n
  FROM assignments
),
people AS (
  SELECT f.experiment_id, f.user_id, f.variant, u.platform
  FROM first_rows AS f, users AS u
  WHERE f.n = 1
    AND u.user_id = f.user_id
    AND NOT EXISTS (
      SELECT * FROM assignments AS o WHERE o.user_id = f.user_id AND o.experiment_id = f.experiment_id AND o.variant <> f.variant
    )
),
sizes AS (
  SELECT experiment_id, variant, 1.0 * COUNT(*) AS n FROM people GROUP BY experiment_id, variant
),
tests AS (
  SELECT DISTINCT experiment_id FROM people
),
cells (experiment_id, platform) AS (
  SELECT experiment_id, 'ios' FROM tests
  UNION SELECT experiment_id, 'android' FROM tests
  UNION SELECT experiment_id, 'web' FROM tests
  UNION SELECT experiment_id, 'tv' FROM tests
),
shares AS (
  SELECT c.experiment_id, c.platform, s.variant, COUNT(p.user_id) / s.n AS p
  FROM cells AS c
  JOIN sizes AS s ON s.experiment_id = c.experiment_id
  LEFT JOIN people AS p ON p.experiment_id = c.experiment_id AND p.variant = s.variant AND p.platform = c.platform
  GROUP BY c.experiment_id, c.platform, s.variant, s.n
),
hours AS (
  SELECT p.experiment_id, p.variant, m.pre_hours AS h
  FROM people AS p
  JOIN user_metrics AS m USING (experiment_id, user_id)
  WHERE m.pre_hours IS NOT NULL
),
means AS (
  SELECT experiment_id, variant, AVG(h) AS mean, COUNT(*) - 1.0 AS freedom FROM hours GROUP BY 1, 2
),
spreads AS (
  SELECT m.experiment_id, m.variant, m.mean, SUM((h - m.mean) * (h - m.mean)) / m.freedom AS variance
  FROM means AS m
  JOIN hours AS h ON h.experiment_id = m.experiment_id AND h.variant = m.variant
  GROUP BY m.experiment_id, m.variant, m.mean, m.freedom
),
result AS (
  SELECT k.experiment_id, 'platform:' || k.platform AS covariate, (t.p - c.p) / SQRT((t.p * (1 - t.p) + c.p * (1 - c.p)) / 2) AS smd
  FROM cells AS k
  LEFT JOIN shares AS t ON t.experiment_id = k.experiment_id AND t.platform = k.platform AND t.variant = 'treatment'
  LEFT JOIN shares AS c ON c.experiment_id = k.experiment_id AND c.platform = k.platform AND c.variant = 'control'
  UNION
  SELECT k.experiment_id, 'pre_hours', (t.mean - c.mean) / SQRT(0.5 * t.variance + 0.5 * c.variance)
  FROM tests AS k
  LEFT JOIN spreads AS t ON t.experiment_id = k.experiment_id AND t.variant = 'treatment'
  LEFT JOIN spreads AS c ON c.experiment_id = k.experiment_id AND c.variant = 'control'
)
SELECT covariate, experiment_id, ABS(smd) > 0.1 AS flagged, ROUND(smd, 4) AS smd FROM result;
