-- Makes the panel of users and days first, averages by variant, and sets both variants side by side.
WITH RECURSIVE n (i) AS (SELECT 0 UNION SELECT i + 1 FROM n LIMIT 14),
firsts AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY exposed_at) AS place
  FROM exposures AS x
  WHERE EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = x.user_id)
),
variants AS (
  SELECT DISTINCT a.experiment_id, a.user_id, a.variant
  FROM assignments AS a
  WHERE NOT EXISTS (
    SELECT 1 FROM assignments AS o WHERE o.user_id = a.user_id AND o.experiment_id = a.experiment_id AND o.variant != a.variant
  )
),
panel AS (
  SELECT v.experiment_id, v.user_id, v.variant, n.i, date(f.exposed_at, n.i || ' days') AS day
  FROM variants AS v
  JOIN firsts AS f ON f.experiment_id = v.experiment_id AND f.user_id = v.user_id AND f.place = 1
  JOIN experiments AS e ON e.experiment_id = v.experiment_id
  JOIN n
  WHERE date(f.exposed_at) <= date(e.ended_on, '-13 days')
),
means AS (
  SELECT
    p.experiment_id,
    p.variant,
    p.i,
    AVG(COALESCE((SELECT hours FROM daily_metrics AS d WHERE d.experiment_id = p.experiment_id AND d.user_id = p.user_id AND d.day = p.day), 0)) AS mean
  FROM panel AS p
  GROUP BY 1, 2, 3
),
effects AS (
  SELECT
    experiment_id,
    i,
    MAX(mean) FILTER (WHERE variant = 'treatment') - MAX(mean) FILTER (WHERE variant = 'control') AS effect
  FROM means
  GROUP BY 1, 2
)
SELECT
  ROUND((SELECT SUM((o.i - 6.5) * o.effect) / 227.5 FROM effects AS o WHERE o.experiment_id = e.experiment_id), 4) AS slope,
  ROUND(effect, 4) AS effect,
  i AS day_number,
  experiment_id
FROM effects AS e
ORDER BY experiment_id, i;
