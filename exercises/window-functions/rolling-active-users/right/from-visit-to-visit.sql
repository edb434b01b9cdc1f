-- A user stays active for seven days from each active day, or until the next one: then nobody is counted twice, and days add up.
WITH RECURSIVE days(day) AS (
  VALUES ('2026-06-01')
  UNION ALL
  SELECT date(day, '+1 day') FROM days LIMIT 30
),
visits AS (
  SELECT user_id, date(started_at) AS active_on
  FROM sessions
  INNER JOIN users USING (user_id)
  GROUP BY user_id, date(started_at)
),
stretches AS (
  SELECT
    active_on AS first_day,
    MIN(
      date(active_on, '+7 days'),
      LEAD(active_on, 1, '9999-12-31') OVER (PARTITION BY user_id ORDER BY active_on)
    ) AS first_day_gone
  FROM visits
),
changes AS (
  SELECT first_day AS day, 1 AS change FROM stretches
  UNION ALL
  SELECT first_day_gone, -1 FROM stretches
),
levels AS (
  SELECT day, SUM(SUM(change)) OVER (ORDER BY day) AS active_users
  FROM (SELECT day, change FROM changes UNION ALL SELECT day, 0 FROM days)
  GROUP BY day
)
SELECT day, active_users FROM levels WHERE day BETWEEN '2026-06-01' AND '2026-06-30' ORDER BY day;
