SELECT
  u.user_id,
  u.referral_code,
  u.signup_date,
  -- The latest session of all, in the 30 days or not. MAX over no rows is NULL, which is what "never" should look like.
  (SELECT MAX(s.started_at) FROM sessions AS s WHERE s.user_id = u.user_id) AS last_session
FROM users AS u
WHERE u.referral_code IS NOT NULL
  -- Day 30 must have passed by today: the latest sign-up whose day 30 is today is that of 31 May.
  AND date(u.signup_date, '+30 days') <= '2026-06-30'
  -- The anti-join: no session on days 1 to 30. date() takes the time off, or most of day 30 would be lost.
  AND NOT EXISTS (
    SELECT 1
    FROM sessions AS s
    WHERE s.user_id = u.user_id
      AND date(s.started_at) BETWEEN date(u.signup_date, '+1 day') AND date(u.signup_date, '+30 days')
  );
