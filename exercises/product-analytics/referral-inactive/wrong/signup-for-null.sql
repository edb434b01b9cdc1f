-- Fills in the day of sign-up.
SELECT
  u.user_id,
  u.referral_code,
  u.signup_date,
  COALESCE((SELECT MAX(s.started_at) FROM sessions AS s WHERE s.user_id = u.user_id), u.signup_date) AS last_session
FROM users AS u
WHERE u.referral_code IS NOT NULL
  AND date(u.signup_date, '+30 days') <= '2026-06-30'
  AND NOT EXISTS (
    SELECT 1
    FROM sessions AS s
    WHERE s.user_id = u.user_id
      AND date(s.started_at) BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+30 days')
  );
