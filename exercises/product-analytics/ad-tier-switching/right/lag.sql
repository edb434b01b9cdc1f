-- LAG tells whether there is an earlier row.
WITH seen AS (
  SELECT p.*, LAG(changed_at) OVER (PARTITION BY user_id ORDER BY changed_at) IS NULL AS is_first
  FROM plan_changes AS p
  INNER JOIN users USING (user_id)
),
labelled AS (
  SELECT
    date(changed_at, 'start of month') AS first_day,
    is_first AS n,
    COALESCE(old_plan, '') <> '' AS d,
    old_plan IS NULL AND NOT is_first AS r
  FROM seen
  WHERE new_plan = 'ads' AND COALESCE(old_plan, '') <> 'ads'
)
SELECT
  substr(first_day, 1, 7) AS month,
  SUM(n) AS new_users,
  SUM(d) AS downgrades,
  SUM(r) AS returned,
  ROUND(CAST(SUM(d) AS REAL) / COUNT(*), 4) AS cannibalization_rate
FROM labelled
GROUP BY first_day
ORDER BY first_day;
