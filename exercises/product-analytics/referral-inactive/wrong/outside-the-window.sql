-- Keeps whoever has a session outside the window, once a session.
SELECT u.user_id, u.referral_code, u.signup_date, s.started_at AS last_session
FROM users AS u
LEFT JOIN sessions AS s ON s.user_id = u.user_id
WHERE u.referral_code IS NOT NULL
  AND u.signup_date <= '2026-05-31'
  AND (s.session_id IS NULL OR date(s.started_at) NOT BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+30 days'));
