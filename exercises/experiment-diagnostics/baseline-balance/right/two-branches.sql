-- Counts for the platforms, means for the hours; the platforms are those that the experiment's users have.
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
shares AS (
  SELECT c.experiment_id, c.platform, s.variant, COUNT(p.user_id) / s.n AS p
  FROM (SELECT DISTINCT experiment_id, platform FROM people) AS c
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
  SELECT t.experiment_id, 'platform:' || t.platform AS covariate, (t.p - c.p) / SQRT((t.p * (1 - t.p) + c.p * (1 - c.p)) / 2) AS smd
  FROM shares AS t
  JOIN shares AS c USING (experiment_id, platform)
  WHERE t.variant = 'treatment' AND c.variant = 'control'
  UNION
  SELECT t.experiment_id, 'pre_hours', (t.mean - c.mean) / SQRT(0.5 * t.variance + 0.5 * c.variance)
  FROM spreads AS t
  JOIN spreads AS c USING (experiment_id)
  WHERE t.variant = 'treatment' AND c.variant = 'control'
)
SELECT covariate, experiment_id, ABS(smd) > 0.1 AS flagged, ROUND(smd, 4) AS smd FROM result;
