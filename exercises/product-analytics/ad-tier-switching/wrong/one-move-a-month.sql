-- Counts users instead of moves.
WITH numbered AS (
  SELECT
    p.user_id,
    p.changed_at,
    p.old_plan,
    p.new_plan,
    ROW_NUMBER() OVER (PARTITION BY p.user_id ORDER BY p.changed_at) AS row_number
  FROM plan_changes AS p
  JOIN users AS u ON u.user_id = p.user_id
),
moves AS (
  SELECT
    DISTINCT user_id,
    strftime('%Y-%m', changed_at) AS month,
    CASE
      WHEN row_number = 1 THEN 'new'
      WHEN old_plan IS NULL THEN 'returned'
      ELSE 'downgrade'
    END AS source
  FROM numbered
  WHERE new_plan = 'ads' AND old_plan IS NOT 'ads'
)
SELECT
  month,
  SUM(source = 'new') AS new_users,
  SUM(source = 'downgrade') AS downgrades,
  SUM(source = 'returned') AS returned,
  ROUND(AVG(source = 'downgrade'), 4) AS cannibalization_rate
FROM moves
GROUP BY month
ORDER BY month;
