-- Joins the values with inner joins.
WITH history AS (
  SELECT
    l.user_id,
    l.label_at,
    l.churned,
    f.feature,
    f.value,
    ROW_NUMBER() OVER (PARTITION BY l.user_id, l.label_at, f.feature ORDER BY f.effective_at DESC, f.value DESC) AS age
  FROM labels AS l
  JOIN users AS u ON u.user_id = l.user_id
  JOIN feature_values AS f ON f.user_id = l.user_id AND f.effective_at <= l.label_at
)
SELECT w.user_id, w.label_at, w.churned, w.value AS watch_hours_7d, t.value AS tickets_30d
FROM history AS w
JOIN history AS t ON t.user_id = w.user_id AND t.label_at = w.label_at AND t.feature = 'tickets_30d' AND t.age = 1
WHERE w.feature = 'watch_hours_7d' AND w.age = 1;
