-- The window stands in ON; what found no partner has NULL. The last session comes from a join of its own.
SELECT u.user_id, u.referral_code, u.signup_date, l.last_session
FROM users AS u
LEFT JOIN sessions AS s
  ON s.user_id = u.user_id
  AND s.started_at >= date(u.signup_date, '+1 day')
  AND s.started_at < date(u.signup_date, '+31 days')
LEFT JOIN (SELECT user_id, MAX(started_at) AS last_session FROM sessions GROUP BY user_id) AS l ON l.user_id = u.user_id
WHERE s.session_id IS NULL AND u.referral_code IS NOT NULL AND u.signup_date <= '2026-05-31';
