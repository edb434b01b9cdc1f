-- Stacks the three versions of the figure and averages them by variant before the difference is taken.
-- Interpolates along LEAD: the row on which a quartile's place begins knows the value above it.
WITH first_rows AS (
  SELECT
    experiment_id,
    user_id,
    variant,
    ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY assigned_at) AS n
  FROM assignments
),
people AS (
  SELECT f.experiment_id, f.user_id, f.variant, m.post_hours
  FROM first_rows AS f
  JOIN users AS u ON u.user_id = f.user_id
  JOIN user_metrics AS m ON m.experiment_id = f.experiment_id AND m.user_id = f.user_id AND m.post_hours IS NOT NULL
  WHERE f.n = 1
    AND NOT EXISTS (
      SELECT 1 FROM assignments AS a
      WHERE a.user_id = f.user_id AND a.experiment_id = f.experiment_id AND a.variant <> f.variant
    )
),
steps AS (
  SELECT
    experiment_id,
    post_hours AS low,
    LEAD(post_hours, 1, post_hours) OVER w AS high,
    ROW_NUMBER() OVER w - 1 AS place,
    COUNT(*) OVER (PARTITION BY experiment_id) - 1 AS gaps
  FROM people
  WINDOW w AS (PARTITION BY experiment_id ORDER BY post_hours)
),
fences AS (
  SELECT
    experiment_id,
    4 * MAX(CASE WHEN place = gaps * 3 / 4 THEN low + (gaps * 3 % 4) / 4.0 * (high - low) END)
      - 3 * MAX(CASE WHEN place = gaps / 4 THEN low + (gaps % 4) / 4.0 * (high - low) END) AS fence
  FROM steps
  GROUP BY experiment_id
),
versions AS (
  SELECT experiment_id, variant, 'all' AS version, post_hours AS hours FROM people
  UNION ALL
  SELECT experiment_id, variant, 'without', post_hours FROM people JOIN fences USING (experiment_id) WHERE post_hours <= fence
  UNION ALL
  SELECT experiment_id, variant, 'capped', MIN(post_hours, fence) FROM people JOIN fences USING (experiment_id)
),
means AS (
  SELECT experiment_id, version, variant, AVG(hours) AS mean, COUNT(*) AS n FROM versions GROUP BY 1, 2, 3
)
SELECT
  experiment_id,
  SUM(CASE version WHEN 'all' THEN n WHEN 'without' THEN -n ELSE 0 END) AS outliers,
  ROUND(SUM(CASE WHEN version = 'all' THEN CASE variant WHEN 'treatment' THEN mean ELSE -mean END END), 4) AS effect_all,
  ROUND(SUM(CASE WHEN version = 'without' THEN CASE variant WHEN 'treatment' THEN mean ELSE -mean END END), 4) AS effect_without,
  ROUND(SUM(CASE WHEN version = 'capped' THEN CASE variant WHEN 'treatment' THEN mean ELSE -mean END END), 4) AS effect_capped
FROM means
GROUP BY experiment_id;
