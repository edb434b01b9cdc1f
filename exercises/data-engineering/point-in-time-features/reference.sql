SELECT
  l.user_id,
  l.label_at,
  l.churned,
  -- One lookup a feature. A subquery without a row is NULL, so labels of users of whom nothing was known yet stay.
  (
    SELECT f.value
    FROM feature_values AS f
    WHERE f.user_id = l.user_id
      AND f.feature = 'watch_hours_7d'
      -- At or before the label: what came later could not be known.
      AND f.effective_at <= l.label_at
    -- The latest first; among values of one moment the largest.
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
FROM labels AS l
-- Labels of unknown users are left out.
JOIN users AS u ON u.user_id = l.user_id;
