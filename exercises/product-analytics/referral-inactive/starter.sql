-- Referred users without a session on days 1 to 30 after sign-up.
-- A start: everybody who came with a code. Still to do: old enough, inactive, the last session.
SELECT user_id, referral_code, signup_date
FROM users
WHERE referral_code IS NOT NULL
LIMIT 20;
