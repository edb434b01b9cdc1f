-- Training rows without leakage.
-- A start: labels beside every value of one feature, also later ones. Still to do: one value a label, the second feature, unknown users.
SELECT
  l.user_id,
  l.label_at,
  l.churned,
  f.value AS watch_hours_7d,
  f.effective_at
FROM labels AS l
LEFT JOIN feature_values AS f ON f.user_id = l.user_id AND f.feature = 'watch_hours_7d'
LIMIT 20;
