-- Counts spans of 24 hours from midnight of the sign-up day.
SELECT
  u.user_id,
  u.referral_code,
  u.signup_date,
  (SELECT MAX(s.started_at) FROM sessions AS s WHERE s.user_id = u.user_id) AS last_session
FROM users AS u
WHERE u.referral_code IS NOT NULL
  AND date(u.signup_date, '+30 days') <= '2026-06-30'
  AND NOT EXISTS (
    SELECT 1
    FROM sessions AS s
    WHERE s.user_id = u.user_id
      AND julianday(s.started_at) - julianday(u.signup_date) BETWEEN 1 AND 30
  );
