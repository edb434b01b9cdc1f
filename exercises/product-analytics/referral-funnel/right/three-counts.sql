-- One small query a stage, joined on the code; half-open windows on the timestamps themselves.
WITH old_enough AS (
  SELECT * FROM users WHERE julianday('2026-06-30') - julianday(signup_date) >= 30 AND referral_code <> ''
),
per_code AS (
  SELECT referral_code, COUNT(user_id) AS signups FROM old_enough GROUP BY 1 HAVING signups >= 20
),
active AS (
  SELECT referral_code, COUNT(DISTINCT o.user_id) AS n
  FROM old_enough AS o
  JOIN sessions AS s ON s.user_id = o.user_id
  WHERE s.started_at >= date(o.signup_date, '+1 day') AND s.started_at < date(o.signup_date, '+8 days')
  GROUP BY referral_code
),
loyal AS (
  SELECT referral_code, COUNT(DISTINCT o.user_id) AS n
  FROM old_enough AS o
  JOIN sessions AS s ON s.user_id = o.user_id
  WHERE s.started_at >= date(o.signup_date, '+24 days') AND s.started_at < date(o.signup_date, '+31 days')
  GROUP BY referral_code
)
SELECT
  p.referral_code,
  p.signups,
  COALESCE(a.n, 0) AS activated,
  COALESCE(l.n, 0) AS retained,
  ROUND(COALESCE(a.n, 0) / CAST(p.signups AS REAL), 4) AS activation_rate,
  ROUND(COALESCE(l.n, 0) / CAST(p.signups AS REAL), 4) AS retention_rate
FROM per_code AS p
LEFT JOIN active AS a USING (referral_code)
LEFT JOIN loyal AS l USING (referral_code)
ORDER BY retention_rate DESC, referral_code ASC;
