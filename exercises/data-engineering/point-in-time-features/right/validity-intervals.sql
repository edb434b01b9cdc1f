-- Gives every value the span in which it holds, after ties are settled, and joins on the span.
WITH settled AS (
  SELECT user_id, feature, effective_at, MAX(value) AS value
  FROM feature_values
  GROUP BY user_id, feature, effective_at
),
spans AS (
  SELECT
    user_id,
    feature,
    value,
    effective_at AS valid_from,
    COALESCE(LEAD(effective_at) OVER (PARTITION BY user_id, feature ORDER BY effective_at), '9999-12-31') AS valid_to
  FROM settled
)
SELECT w.value AS watch_hours_7d, t.value AS tickets_30d, l.churned, l.label_at, l.user_id
FROM labels AS l
LEFT JOIN spans AS w
  ON w.user_id = l.user_id AND w.feature = 'watch_hours_7d' AND l.label_at >= w.valid_from AND l.label_at < w.valid_to
LEFT JOIN spans AS t
  ON t.user_id = l.user_id AND t.feature = 'tickets_30d' AND l.label_at >= t.valid_from AND l.label_at < t.valid_to
WHERE l.user_id IN (SELECT user_id FROM users);
