-- Moves into the ads plan by month and source.
-- A start: the rows that end on the ads plan. Still to do: renewals, the three sources, the months, the share.
SELECT
  p.user_id,
  p.changed_at,
  p.old_plan,
  p.new_plan
FROM plan_changes AS p
JOIN users AS u ON u.user_id = p.user_id
WHERE p.new_plan = 'ads'
ORDER BY p.changed_at
LIMIT 20;
