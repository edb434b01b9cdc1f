-- Compares the plan at the end of a month with the plan before the month's first change.
WITH months AS (
  SELECT DISTINCT
    p.user_id,
    strftime('%Y-%m', p.changed_at) AS month,
    FIRST_VALUE(p.old_plan) OVER w AS old_plan,
    LAST_VALUE(p.new_plan) OVER w AS new_plan,
    MIN(p.changed_at) OVER (PARTITION BY p.user_id) AS joined_at
  FROM plan_changes AS p
  JOIN users AS u ON u.user_id = p.user_id
  WINDOW w AS (
    PARTITION BY p.user_id, strftime('%Y-%m', p.changed_at) ORDER BY p.changed_at
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  month,
  SUM(month = strftime('%Y-%m', joined_at)) AS new_users,
  SUM(old_plan IS NOT NULL) AS downgrades,
  SUM(old_plan IS NULL AND month > strftime('%Y-%m', joined_at)) AS returned,
  ROUND(AVG(old_plan IS NOT NULL), 4) AS cannibalization_rate
FROM months
WHERE new_plan = 'ads' AND old_plan IS NOT 'ads'
GROUP BY month
ORDER BY month;
