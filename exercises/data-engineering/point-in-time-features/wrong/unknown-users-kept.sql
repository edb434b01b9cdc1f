-- Keeps labels of users who are not in users.
SELECT
  l.user_id,
  l.label_at,
  l.churned,
  (
    SELECT f.value
    FROM feature_values AS f
    WHERE f.user_id = l.user_id
      AND f.feature = 'watch_hours_7d'
      AND f.effective_at <= l.label_at
    ORDER BY f.effective_at DESC, f.value DESC
    LIMIT 1
  ) AS watch_hours_7d,
  (
    SELECT f.value
    FROM feature_values AS f
    WHERE f.user_id = l.user_id
      AND f.feature = 'tickets_30d'
      AND f.effective_at <= l.label_at
    ORDER BY f.effective_at DESC, f.value DESC
    LIMIT 1
  ) AS tickets_30d
FROM labels AS l;
