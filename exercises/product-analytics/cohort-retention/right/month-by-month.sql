-- Six queries, one a month number, put together; each looks whether a session lies in the month.
WITH
members AS (
  SELECT user_id, date(signup_date, 'start of month') AS first_day FROM users
),
seen AS (
  SELECT DISTINCT m.user_id, m.first_day, date(s.started_at, 'start of month') AS month
  FROM members AS m JOIN sessions AS s USING (user_id)
),
long AS (
  SELECT first_day, 0 AS month_number, user_id, month = first_day AS came FROM members LEFT JOIN seen USING (user_id, first_day)
  UNION ALL
  SELECT first_day, 1, user_id, month = date(first_day, '+1 month') FROM members LEFT JOIN seen USING (user_id, first_day)
  UNION ALL
  SELECT first_day, 2, user_id, month = date(first_day, '+2 months') FROM members LEFT JOIN seen USING (user_id, first_day)
  UNION ALL
  SELECT first_day, 3, user_id, month = date(first_day, '+3 months') FROM members LEFT JOIN seen USING (user_id, first_day)
  UNION ALL
  SELECT first_day, 4, user_id, month = date(first_day, '+4 months') FROM members LEFT JOIN seen USING (user_id, first_day)
  UNION ALL
  SELECT first_day, 5, user_id, month = date(first_day, '+5 months') FROM members LEFT JOIN seen USING (user_id, first_day)
)
SELECT
  strftime('%Y-%m', first_day) AS cohort,
  month_number,
  COUNT(DISTINCT CASE WHEN came THEN user_id END) AS retained_users,
  COUNT(DISTINCT user_id) AS cohort_size,
  ROUND(CAST(COUNT(DISTINCT CASE WHEN came THEN user_id END) AS REAL) / COUNT(DISTINCT user_id), 4) AS retention
FROM long
WHERE date(first_day, '+' || (month_number + 1) || ' months', '-1 day') <= '2026-06-30'
GROUP BY first_day, month_number;
