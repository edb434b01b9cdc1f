WITH RECURSIVE participants AS (
  -- Users of a single variant, once each, with the day of the first assignment. Unknown users fall out with the inner join.
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
  -- Every day of the experiment, also those without a row in daily_metrics.
  SELECT experiment_id, started_on AS day, ended_on FROM experiments
  UNION ALL
  SELECT experiment_id, date(day, '+1 day'), ended_on FROM days WHERE day < ended_on
),
totals AS (
  -- Each user's total to date, on the days on which it moves.
  SELECT
    p.experiment_id,
    p.variant,
    m.day,
    m.hours,
    SUM(m.hours) OVER (PARTITION BY m.experiment_id, m.user_id ORDER BY m.day) AS total
  FROM daily_metrics AS m
  JOIN participants AS p ON p.experiment_id = m.experiment_id AND p.user_id = m.user_id
),
changes AS (
  -- What a day adds to a variant's number of users, sum of totals, and sum of squared totals. Users join with a total of 0 …
  SELECT experiment_id, variant, assigned_on AS day, COUNT(*) AS users, 0.0 AS hours, 0.0 AS squares
  FROM participants
  GROUP BY experiment_id, variant, assigned_on
  UNION ALL
  -- … and a day's hours h take a total from T - h to T, so that its square grows by T² - (T - h)² = h (2T - h).
  SELECT experiment_id, variant, day, 0, SUM(hours), SUM(hours * (2 * total - hours))
  FROM totals
  GROUP BY experiment_id, variant, day
),
to_date AS (
  -- Mean and squared standard error of the users' totals, on each day. With one user the divisor is 0 and the error NULL.
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
  -- Welch: the squared errors of the variants are added, if both have one.
  SELECT
    experiment_id,
    day,
    ended_on,
    SUM(CASE variant WHEN 'treatment' THEN mean ELSE -mean END)
      / SQRT(CASE WHEN COUNT(squared_error) = 2 THEN SUM(squared_error) END) AS z
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
