-- NOT IN over a list that holds a NULL.
SELECT
  u.user_id,
  u.referral_code,
  u.signup_date,
  (SELECT MAX(s.started_at) FROM sessions AS s WHERE s.user_id = u.user_id) AS last_session
FROM users AS u
WHERE u.referral_code IS NOT NULL
  AND date(u.signup_date, '+30 days') <= '2026-06-30'
  AND u.user_id NOT IN (
    SELECT s.user_id
    FROM users AS v
    LEFT JOIN sessions AS s
      ON s.user_id = v.user_id
      AND date(s.started_at) BETWEEN date(v.signup_date, '+1 day') AND date(v.signup_date, '+30 days')
  );
