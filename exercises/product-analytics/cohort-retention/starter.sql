-- Retention of monthly sign-up cohorts, calendar months 0 to 5.
-- A start: the cohorts and their sizes. Still to do: the months, who came in each, the share.
SELECT
  strftime('%Y-%m', signup_date) AS cohort,
  COUNT(*) AS cohort_size
FROM users
GROUP BY cohort
ORDER BY cohort
LIMIT 20;
