-- The referred, EXCEPT those who were active.
WITH referred AS (
  SELECT user_id, referral_code, signup_date FROM users WHERE referral_code IS NOT NULL AND signup_date < '2026-06-01'
),
inactive AS (
  SELECT * FROM referred
  EXCEPT
  SELECT r.* FROM referred AS r, sessions AS s
  WHERE r.user_id = s.user_id AND unixepoch(date(s.started_at)) - unixepoch(r.signup_date) BETWEEN 86400 AND 30 * 86400
),
latest AS (
  SELECT user_id, started_at, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY started_at DESC) AS nth FROM sessions
)
SELECT i.user_id, referral_code, signup_date, started_at AS last_session
FROM inactive AS i
LEFT JOIN latest AS l ON l.user_id = i.user_id AND nth = 1
ORDER BY signup_date, i.user_id;
