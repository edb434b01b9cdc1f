-- Interpolates between the two neighbours of each quartile, found by their row numbers, and sums by sign and count.
WITH one_variant AS (
  SELECT experiment_id, user_id, MAX(variant) = 'treatment' AS treated
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
  GROUP BY experiment_id, user_id
  HAVING MAX(variant) = MIN(variant)
),
ranked AS (
  SELECT
    o.experiment_id AS x,
    treated,
    post_hours AS h,
    ROW_NUMBER() OVER (PARTITION BY o.experiment_id ORDER BY post_hours) AS r
  FROM one_variant AS o
  JOIN user_metrics AS m USING (experiment_id, user_id)
  WHERE post_hours IS NOT NULL
),
places AS (
  SELECT x, 1 + 0.25 * (COUNT(*) - 1) AS p1, 1 + 0.75 * (COUNT(*) - 1) AS p3 FROM ranked GROUP BY x
),
neighbours AS (
  SELECT
    x,
    p1 - CAST(p1 AS INTEGER) AS part1,
    p3 - CAST(p3 AS INTEGER) AS part3,
    MAX(CASE WHEN r = CAST(p1 AS INTEGER) THEN h END) AS low1,
    MAX(CASE WHEN r <= CAST(p1 AS INTEGER) + 1 THEN h END) AS high1,
    MAX(CASE WHEN r = CAST(p3 AS INTEGER) THEN h END) AS low3,
    MAX(CASE WHEN r <= CAST(p3 AS INTEGER) + 1 THEN h END) AS high3
  FROM ranked
  JOIN places USING (x)
  GROUP BY x
),
fences AS (
  SELECT x, low1 + part1 * (high1 - low1) AS q1, low3 + part3 * (high3 - low3) AS q3 FROM neighbours
),
marked AS (
  SELECT r.x, treated, h, h > 4 * q3 - 3 * q1 AS far, 4 * q3 - 3 * q1 AS fence
  FROM ranked AS r
  JOIN fences AS f ON f.x = r.x
)
SELECT
  x AS experiment_id,
  COUNT(*) FILTER (WHERE far) AS outliers,
  ROUND(AVG(h) FILTER (WHERE treated) - AVG(h) FILTER (WHERE NOT treated), 4) AS effect_all,
  ROUND(AVG(h) FILTER (WHERE treated AND NOT far) - AVG(h) FILTER (WHERE NOT treated AND NOT far), 4) AS effect_without,
  ROUND(
    AVG(CASE WHEN far THEN fence ELSE h END) FILTER (WHERE treated)
      - AVG(CASE WHEN far THEN fence ELSE h END) FILTER (WHERE NOT treated), 4
  ) AS effect_capped
FROM marked
GROUP BY x;
