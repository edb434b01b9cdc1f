-- Compares each day by itself.
WITH RECURSIVE participants AS (
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant,
    date(MIN(a.assigned_at)) AS assigned_on
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
days AS (
  SELECT experiment_id, started_on AS day, ended_on FROM experiments
  UNION ALL
  SELECT experiment_id, date(day, '+1 day'), ended_on FROM days WHERE day < ended_on
),
totals AS (
  SELECT
    p.experiment_id,
    p.variant,
    n.day,
    COALESCE(m.hours, 0) AS total
  FROM participants AS p
  JOIN days AS n ON n.experiment_id = p.experiment_id AND n.day >= p.assigned_on
  LEFT JOIN daily_metrics AS m ON m.experiment_id = p.experiment_id AND m.user_id = p.user_id AND m.day = n.day
),
summaries AS (
  SELECT
    experiment_id,
    day,
    variant,
    AVG(total) AS mean,
    (SUM(total * total) - SUM(total) * SUM(total) / COUNT(*)) / (COUNT(*) - 1) / COUNT(*) AS squared_error
  FROM totals
  GROUP BY experiment_id, day, variant
),
scores AS (
  SELECT
    t.experiment_id,
    t.day,
    (t.mean - c.mean) / SQRT(MAX(0, t.squared_error + c.squared_error)) AS z
  FROM summaries AS t
  JOIN summaries AS c ON c.experiment_id = t.experiment_id AND c.day = t.day AND c.variant = 'control'
  WHERE t.variant = 'treatment'
)
SELECT
  e.experiment_id,
  MIN(CASE WHEN ABS(s.z) > 1.96 THEN s.day END) AS first_significant_day,
  ROUND(MAX(CASE WHEN s.day = e.ended_on THEN s.z END), 4) AS final_z,
  COALESCE(MAX(CASE WHEN s.day = e.ended_on THEN ABS(s.z) > 1.96 END), 0) AS still_significant
FROM experiments AS e
JOIN scores AS s ON s.experiment_id = e.experiment_id
GROUP BY e.experiment_id;
