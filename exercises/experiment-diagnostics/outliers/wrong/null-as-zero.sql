-- Takes hours that were not measured for 0.
WITH participants AS (
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
measured AS (
  SELECT
    p.experiment_id,
    p.variant,
    COALESCE(m.post_hours, 0) AS post_hours,
    ROW_NUMBER() OVER (PARTITION BY p.experiment_id ORDER BY COALESCE(m.post_hours, 0)) - 1 AS place,
    COUNT(*) OVER (PARTITION BY p.experiment_id) - 1 AS last
  FROM participants AS p
  JOIN user_metrics AS m ON m.experiment_id = p.experiment_id AND m.user_id = p.user_id
),
quartiles AS (
  SELECT
    experiment_id,
    SUM(post_hours * MAX(0, 1 - ABS(place - 0.25 * last))) AS q1,
    SUM(post_hours * MAX(0, 1 - ABS(place - 0.75 * last))) AS q3
  FROM measured
  GROUP BY experiment_id
),
limits AS (
  SELECT
    experiment_id,
    q3 + 3 * (q3 - q1) AS highest
  FROM quartiles
)
SELECT
  m.experiment_id,
  SUM(m.post_hours > l.highest) AS outliers,
  ROUND(
    AVG(CASE WHEN m.variant = 'treatment' THEN m.post_hours END)
      - AVG(CASE WHEN m.variant = 'control' THEN m.post_hours END), 4
  ) AS effect_all,
  ROUND(
    AVG(CASE WHEN m.variant = 'treatment' AND m.post_hours <= l.highest THEN m.post_hours END)
      - AVG(CASE WHEN m.variant = 'control' AND m.post_hours <= l.highest THEN m.post_hours END), 4
  ) AS effect_without,
  ROUND(
    AVG(CASE WHEN m.variant = 'treatment' THEN MIN(m.post_hours, l.highest) END)
      - AVG(CASE WHEN m.variant = 'control' THEN MIN(m.post_hours, l.highest) END), 4
  ) AS effect_capped
FROM measured AS m
JOIN limits AS l ON l.experiment_id = m.experiment_id
GROUP BY m.experiment_id;
