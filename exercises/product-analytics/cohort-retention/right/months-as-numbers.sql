-- Numbers the months since year 0, so that the month number is a difference.
WITH
people AS (
  SELECT
    user_id,
    substr(signup_date, 1, 7) AS cohort,
    CAST(substr(signup_date, 1, 4) AS INTEGER) * 12 + CAST(substr(signup_date, 6, 2) AS INTEGER) AS joined
  FROM users
),
steps(n) AS (VALUES (0), (1), (2), (3), (4), (5)),
visits AS (
  SELECT p.user_id, CAST(substr(s.started_at, 1, 4) AS INTEGER) * 12 + CAST(substr(s.started_at, 6, 2) AS INTEGER) - p.joined AS n
  FROM people AS p
  JOIN sessions AS s ON s.user_id = p.user_id
  GROUP BY 1, 2
)
SELECT
  p.cohort,
  steps.n AS month_number,
  COUNT(v.user_id) AS retained_users,
  COUNT(*) AS cohort_size,
  ROUND(AVG(v.user_id IS NOT NULL), 4) AS retention
FROM people AS p
JOIN steps ON p.joined + steps.n <= 2026 * 12 + 6
LEFT JOIN visits AS v ON v.user_id = p.user_id AND v.n = steps.n
GROUP BY p.cohort, steps.n;
