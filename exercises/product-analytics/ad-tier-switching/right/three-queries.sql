-- One query for each source, put together by UNION ALL.
WITH known AS (SELECT * FROM plan_changes WHERE EXISTS (SELECT 1 FROM users WHERE users.user_id = plan_changes.user_id)),
joined AS (SELECT user_id, MIN(changed_at) AS changed_at FROM known GROUP BY user_id),
counted AS (
  SELECT k.changed_at, 1 AS n, 0 AS d, 0 AS r FROM known AS k JOIN joined USING (user_id, changed_at) WHERE k.new_plan = 'ads'
  UNION ALL
  SELECT changed_at, 0, 1, 0 FROM known WHERE new_plan = 'ads' AND old_plan <> 'ads'
  UNION ALL
  SELECT k.changed_at, 0, 0, 1
  FROM known AS k
  JOIN joined AS j ON j.user_id = k.user_id AND j.changed_at < k.changed_at
  WHERE k.new_plan = 'ads' AND k.old_plan IS NULL
)
SELECT
  strftime('%Y', changed_at) || '-' || strftime('%m', changed_at) AS month,
  SUM(n) AS new_users,
  SUM(d) AS downgrades,
  SUM(r) AS returned,
  ROUND(TOTAL(d) / SUM(n + d + r), 4) AS cannibalization_rate
FROM counted
GROUP BY month
ORDER BY month;
