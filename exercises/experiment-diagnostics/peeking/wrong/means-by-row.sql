-- Averages rows of daily_metrics instead of users.
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
    MAX(m.day, p.assigned_on) AS day,
    m.hours,
    SUM(m.hours) OVER (PARTITION BY m.experiment_id, m.user_id ORDER BY m.day) AS total
  FROM daily_metrics AS m
  JOIN participants AS p ON p.experiment_id = m.experiment_id AND p.user_id = m.user_id
),
changes AS (
  SELECT experiment_id, variant, day, COUNT(*) AS users, SUM(hours) AS hours, SUM(hours * hours) AS squares
  FROM totals
  GROUP BY experiment_id, variant, day
),
to_date AS (
  SELECT
    n.experiment_id,
    n.day,
    n.ended_on,
    c.variant,
    SUM(c.hours) / SUM(c.users) AS mean,
    (SUM(c.squares) - SUM(c.hours) * SUM(c.hours) / SUM(c.users)) / (SUM(c.users) - 1) / SUM(c.users) AS squared_error
  FROM days AS n
  JOIN changes AS c ON c.experiment_id = n.experiment_id AND c.day <= n.day
  GROUP BY n.experiment_id, n.day, n.ended_on, c.variant
),
scores AS (
  SELECT
    experiment_id,
    day,
    ended_on,
    SUM(CASE variant WHEN 'treatment' THEN mean ELSE -mean END)
      / SQRT(MAX(0.0, CASE WHEN COUNT(squared_error) = 2 THEN SUM(squared_error) END)) AS z
  FROM to_date
  GROUP BY experiment_id, day, ended_on
)
SELECT
  experiment_id,
  MIN(CASE WHEN ABS(z) > 1.96 THEN day END) AS first_significant_day,
  ROUND(MAX(CASE WHEN day = ended_on THEN z END), 4) AS final_z,
  COALESCE(MAX(CASE WHEN day = ended_on THEN ABS(z) > 1.96 END), 0) AS still_significant
FROM scores
GROUP BY experiment_id;
