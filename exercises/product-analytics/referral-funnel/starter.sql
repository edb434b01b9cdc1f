-- Sign-ups, activated and retained users for each referral code.
-- A start: sign-ups by code. Still to do: old enough, activated, retained, rates, at least 20, the order.
SELECT referral_code, COUNT(*) AS signups
FROM users
WHERE referral_code IS NOT NULL
GROUP BY referral_code
LIMIT 20;
