-- One grouped query: count the sessions inside the window and keep users with none.
SELECT user_id, referral_code, signup_date, MAX(started_at) AS last_session
FROM users
LEFT JOIN sessions USING (user_id)
WHERE referral_code IS NOT NULL AND julianday('2026-06-30') - julianday(signup_date) >= 30
GROUP BY user_id, referral_code, signup_date
HAVING TOTAL(julianday(date(started_at)) - julianday(signup_date) BETWEEN 1 AND 30) = 0;
