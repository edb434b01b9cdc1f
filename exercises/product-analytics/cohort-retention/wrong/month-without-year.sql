-- Takes the month of sign-up without its year.
WITH
steps(n) AS (VALUES (0), (1), (2), (3), (4), (5)),
visits AS (
  SELECT DISTINCT user_id, strftime('%Y-%m', started_at) AS month FROM sessions
)
SELECT
  strftime('%m', u.signup_date) AS cohort,
  steps.n AS month_number,
  COUNT(v.user_id) AS retained_users,
  COUNT(*) AS cohort_size,
  ROUND(AVG(v.user_id IS NOT NULL), 4) AS retention
FROM users AS u
JOIN steps ON strftime('%Y-%m', u.signup_date, 'start of month', '+' || steps.n || ' months') <= '2026-06'
LEFT JOIN visits AS v ON v.user_id = u.user_id AND v.month = strftime('%Y-%m', u.signup_date, 'start of month', '+' || steps.n || ' months')
GROUP BY cohort, steps.n;
