WITH RECURSIVE
members AS (
  SELECT user_id, strftime('%Y-%m', signup_date) AS cohort FROM users
),
cohorts AS (
  -- The size is counted here, once, before any session is joined: it is the same in all months.
  SELECT cohort, COUNT(*) AS cohort_size FROM members GROUP BY cohort
),
numbers AS (
  SELECT 0 AS n
  UNION ALL
  SELECT n + 1 FROM numbers WHERE n < 5
),
grid AS (
  -- Every cohort with every month, whether anybody came or not. From the first of a month 'n months' can't overflow.
  SELECT c.cohort, c.cohort_size, m.n, strftime('%Y-%m', c.cohort || '-01', m.n || ' months') AS month
  FROM cohorts AS c
  CROSS JOIN numbers AS m
  -- June 2026 ends today; July has not been seen.
  WHERE month <= '2026-06'
),
active AS (
  -- One row a user and month, however many sessions there are.
  SELECT DISTINCT user_id, strftime('%Y-%m', started_at) AS month FROM sessions
),
returned AS (
  -- The join to members drops sessions of unknown users.
  SELECT m.cohort, a.month, COUNT(*) AS users
  FROM members AS m
  JOIN active AS a ON a.user_id = m.user_id
  GROUP BY m.cohort, a.month
)
SELECT
  g.cohort,
  g.n AS month_number,
  COALESCE(r.users, 0) AS retained_users,
  g.cohort_size,
  ROUND(COALESCE(r.users, 0) * 1.0 / g.cohort_size, 4) AS retention
FROM grid AS g
LEFT JOIN returned AS r ON r.cohort = g.cohort AND r.month = g.month;
