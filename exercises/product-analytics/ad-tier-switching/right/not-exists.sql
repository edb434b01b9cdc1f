-- Asks for earlier rows by NOT EXISTS; one count for each source with CASE.
SELECT
  substr(p.changed_at, 1, 7) AS month,
  COUNT(CASE WHEN p.old_plan IS NULL AND NOT p.has_past THEN 1 END) AS new_users,
  COUNT(CASE WHEN p.old_plan IN ('standard', 'premium') THEN 1 END) AS downgrades,
  COUNT(CASE WHEN p.old_plan IS NULL AND p.has_past THEN 1 END) AS returned,
  ROUND(1.0 * COUNT(CASE WHEN p.old_plan IN ('standard', 'premium') THEN 1 END) / COUNT(*), 4) AS cannibalization_rate
FROM (
  SELECT c.*, EXISTS (SELECT 1 FROM plan_changes AS e WHERE e.user_id = c.user_id AND e.changed_at < c.changed_at) AS has_past
  FROM plan_changes AS c
  WHERE c.new_plan = 'ads' AND (c.old_plan IS NULL OR c.old_plan IN ('standard', 'premium'))
    AND c.user_id IN (SELECT user_id FROM users)
) AS p
GROUP BY 1
ORDER BY 1;
