-- Counts different sign-ups, but sessions instead of activated and retained users.
WITH joined AS (
  SELECT u.user_id, u.referral_code, a.session_id AS early, r.session_id AS late
  FROM users AS u
  LEFT JOIN sessions AS a
    ON a.user_id = u.user_id
    AND date(a.started_at) BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+7 days')
  LEFT JOIN sessions AS r
    ON r.user_id = u.user_id
    AND date(r.started_at) BETWEEN date(u.signup_date, '+24 days') AND date(u.signup_date, '+30 days')
  WHERE u.referral_code IS NOT NULL AND u.signup_date <= '2026-05-31'
)
SELECT
  referral_code,
  COUNT(DISTINCT user_id) AS signups,
  COUNT(DISTINCT early) AS activated,
  COUNT(DISTINCT late) AS retained,
  ROUND(COUNT(DISTINCT early) * 1.0 / COUNT(DISTINCT user_id), 4) AS activation_rate,
  ROUND(COUNT(DISTINCT late) * 1.0 / COUNT(DISTINCT user_id), 4) AS retention_rate
FROM joined
GROUP BY referral_code
HAVING COUNT(DISTINCT user_id) >= 20
ORDER BY retention_rate DESC, referral_code;
