-- Joins all earlier values.
SELECT l.user_id, l.label_at, l.churned, w.value AS watch_hours_7d, t.value AS tickets_30d
FROM labels AS l
JOIN users AS u ON u.user_id = l.user_id
LEFT JOIN feature_values AS w ON w.user_id = l.user_id AND w.feature = 'watch_hours_7d' AND w.effective_at <= l.label_at
LEFT JOIN feature_values AS t ON t.user_id = l.user_id AND t.feature = 'tickets_30d' AND t.effective_at <= l.label_at;
