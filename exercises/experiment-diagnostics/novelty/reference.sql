WITH RECURSIVE participants AS (
  -- Users of a single variant, once each, however often they were logged. Unknown users fall out with the inner join.
  SELECT
    a.experiment_id,
    a.user_id,
    MIN(a.variant) AS variant
  FROM assignments AS a
  JOIN users AS u ON u.user_id = a.user_id
  GROUP BY a.experiment_id, a.user_id
  HAVING COUNT(DISTINCT a.variant) = 1
),
observed AS (
  -- One row for each exposed user; day 0 is the date of the first exposure. All fourteen days must lie within the experiment.
  SELECT
    p.experiment_id,
    p.user_id,
    p.variant,
    date(MIN(x.exposed_at)) AS day_zero
  FROM participants AS p
  JOIN exposures AS x ON x.experiment_id = p.experiment_id AND x.user_id = p.user_id
  JOIN experiments AS e ON e.experiment_id = p.experiment_id
  GROUP BY p.experiment_id, p.user_id
  HAVING date(MIN(x.exposed_at), '+13 days') <= e.ended_on
),
days (day_number) AS (
  SELECT 0
  UNION ALL
  SELECT day_number + 1 FROM days WHERE day_number < 13
),
effects AS (
  -- Every user has all fourteen days; a day without a row is one of zero hours.
  SELECT
    o.experiment_id,
    n.day_number,
    AVG(CASE WHEN o.variant = 'treatment' THEN COALESCE(d.hours, 0) END)
      - AVG(CASE WHEN o.variant = 'control' THEN COALESCE(d.hours, 0) END) AS effect
  FROM observed AS o
  CROSS JOIN days AS n
  LEFT JOIN daily_metrics AS d
    ON d.experiment_id = o.experiment_id
    AND d.user_id = o.user_id
    AND d.day = date(o.day_zero, '+' || n.day_number || ' days')
  GROUP BY o.experiment_id, n.day_number
)
SELECT
  experiment_id,
  day_number,
  ROUND(effect, 4) AS effect,
  -- Least squares: the day numbers 0 to 13 have the mean 6.5, so the effect's own mean drops out of the numerator.
  ROUND(
    SUM((day_number - 6.5) * effect) OVER (PARTITION BY experiment_id)
      / SUM(POWER(day_number - 6.5, 2)) OVER (PARTITION BY experiment_id), 4
  ) AS slope
FROM effects
ORDER BY experiment_id, day_number;
