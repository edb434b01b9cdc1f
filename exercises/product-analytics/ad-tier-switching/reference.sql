WITH numbered AS (
  -- Every row of a known user, numbered by time: the first is the user's joining. All plans are needed here, so that
  -- somebody who comes back to the ads plan after years on another one is not taken for new.
  SELECT
    p.changed_at,
    p.old_plan,
    p.new_plan,
    ROW_NUMBER() OVER (PARTITION BY p.user_id ORDER BY p.changed_at) AS row_number
  FROM plan_changes AS p
  JOIN users AS u ON u.user_id = p.user_id
),
moves AS (
  SELECT
    strftime('%Y-%m', changed_at) AS month,
    CASE
      WHEN row_number = 1 THEN 'new'
      WHEN old_plan IS NULL THEN 'returned'
      ELSE 'downgrade'
    END AS source
  FROM numbered
  -- IS NOT counts NULL as different from 'ads'; <> would drop those rows. Renewals, ads to ads, are no moves.
  WHERE new_plan = 'ads' AND old_plan IS NOT 'ads'
)
SELECT
  month,
  SUM(source = 'new') AS new_users,
  SUM(source = 'downgrade') AS downgrades,
  SUM(source = 'returned') AS returned,
  -- The mean of a condition is a share, and no division of whole numbers.
  ROUND(AVG(source = 'downgrade'), 4) AS cannibalization_rate
FROM moves
GROUP BY month
ORDER BY month;
