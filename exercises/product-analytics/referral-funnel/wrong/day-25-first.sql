-- Begins retention on day 25.
WITH signups AS (
  SELECT
    u.referral_code,
    EXISTS (
      SELECT 1
      FROM sessions AS s
      WHERE s.user_id = u.user_id
        AND date(s.started_at) BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+7 days')
    ) AS activated,
    EXISTS (
      SELECT 1
      FROM sessions AS s
      WHERE s.user_id = u.user_id
        AND date(s.started_at) BETWEEN date(u.signup_date, '+25 days') AND date(u.signup_date, '+30 days')
    ) AS retained
  FROM users AS u
  WHERE u.referral_code IS NOT NULL
    AND u.signup_date <= date('2026-06-30', '-30 days')
)
SELECT
  referral_code,
  COUNT(*) AS signups,
  SUM(activated) AS activated,
  SUM(retained) AS retained,
  ROUND(AVG(activated), 4) AS activation_rate,
  ROUND(AVG(retained), 4) AS retention_rate
FROM signups
GROUP BY referral_code
HAVING COUNT(*) >= 20
ORDER BY retention_rate DESC, referral_code;
