-- Joins every earlier value, numbers them from the latest back, and turns the first ones into columns.
WITH known AS (
  SELECT l.* FROM labels AS l JOIN users USING (user_id)
),
history AS (
  SELECT
    k.user_id,
    k.label_at,
    f.feature,
    f.value,
    ROW_NUMBER() OVER (PARTITION BY k.user_id, k.label_at, f.feature ORDER BY f.effective_at DESC, f.value DESC) AS age
  FROM known AS k
  JOIN feature_values AS f ON f.user_id = k.user_id AND f.effective_at <= k.label_at
),
latest AS (
  SELECT
    user_id,
    label_at,
    MAX(CASE WHEN feature = 'watch_hours_7d' THEN value END) AS watch_hours_7d,
    MAX(CASE WHEN feature = 'tickets_30d' THEN value END) AS tickets_30d
  FROM history
  WHERE age = 1
  GROUP BY user_id, label_at
)
SELECT k.user_id, k.label_at, k.churned, x.watch_hours_7d, x.tickets_30d
FROM known AS k
LEFT JOIN latest AS x ON x.user_id = k.user_id AND x.label_at = k.label_at
ORDER BY k.user_id, k.label_at;
