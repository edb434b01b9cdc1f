-- Averages the standard deviations.
WITH participants AS (
  SELECT
    a.experiment_id,
    a.user_id,
    u.platform,
    MIN(a.variant) AS variant
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
platforms (platform) AS (
  VALUES ('ios'), ('android'), ('web'), ('tv')
),
covariates AS (
  SELECT
    p.experiment_id,
    p.variant,
    'pre_hours' AS covariate,
    m.pre_hours AS value
  FROM participants AS p
  LEFT JOIN user_metrics AS m ON m.experiment_id = p.experiment_id AND m.user_id = p.user_id
  UNION ALL
  SELECT
    p.experiment_id,
    p.variant,
    'platform:' || k.platform,
    p.platform = k.platform
  FROM participants AS p
  CROSS JOIN platforms AS k
),
deviations AS (
  SELECT
    *,
    value - AVG(value) OVER (PARTITION BY experiment_id, covariate, variant) AS deviation
  FROM covariates
),
summaries AS (
  SELECT
    experiment_id,
    covariate,
    variant,
    AVG(value) AS mean,
    SUM(deviation * deviation) / (COUNT(value) - (covariate = 'pre_hours')) AS variance
  FROM deviations
  GROUP BY experiment_id, covariate, variant
),
differences AS (
  SELECT
    experiment_id,
    covariate,
    CASE WHEN COUNT(variance) = 2 THEN
      (MAX(CASE WHEN variant = 'treatment' THEN mean END) - MAX(CASE WHEN variant = 'control' THEN mean END)) / AVG(SQRT(variance))
    END AS smd
  FROM summaries
  GROUP BY experiment_id, covariate
)
SELECT
  experiment_id,
  covariate,
  ROUND(smd, 4) AS smd,
  ABS(smd) > 0.1 AS flagged
FROM differences;
