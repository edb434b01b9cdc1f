-- Joins the sessions and counts different users, so that the join may repeat them.
WITH days AS (
  SELECT
    u.referral_code,
    u.user_id,
    julianday(date(s.started_at)) - julianday(u.signup_date) AS day
  FROM users AS u
  LEFT JOIN sessions AS s ON s.user_id = u.user_id
  WHERE u.referral_code IS NOT NULL AND u.signup_date < '2026-06-01'
),
counts AS (
  SELECT
    referral_code,
    COUNT(DISTINCT user_id) AS signups,
    COUNT(DISTINCT CASE WHEN day BETWEEN 1 AND 7 THEN user_id END) AS activated,
    COUNT(DISTINCT CASE WHEN day BETWEEN 24 AND 30 THEN user_id END) AS retained
  FROM days
  GROUP BY referral_code
)
SELECT
  *,
  ROUND(1.0 * activated / signups, 4) AS activation_rate,
  ROUND(1.0 * retained / signups, 4) AS retention_rate
FROM counts
WHERE signups > 19
ORDER BY 1.0 * retained / signups DESC, referral_code;
