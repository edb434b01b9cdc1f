-- No window functions: joins each day to what was seen up to it, and groups; beside MAX(date), SQLite gives the show of that date.
WITH RECURSIVE june(day) AS (
  VALUES ('2026-06-01')
  UNION ALL
  SELECT date(day, '+1 day') FROM june WHERE day < '2026-06-30'
),
known AS MATERIALIZED (
  SELECT user_id, date, show_id
  FROM viewing_history
  WHERE user_id IN (SELECT user_id FROM users) AND show_id IN (SELECT show_id FROM shows)
),
-- Of the time before June only each user's last day matters.
last_before AS (
  SELECT user_id, MAX(date) AS date FROM known WHERE date < '2026-06-01' GROUP BY user_id
),
recent AS MATERIALIZED (
  SELECT user_id, date, MAX(show_id) AS show_id FROM known WHERE date >= '2026-06-01' GROUP BY user_id, date
  UNION ALL
  SELECT user_id, date, MAX(show_id) FROM known JOIN last_before USING (user_id, date) GROUP BY user_id, date
)
SELECT user_id, day, show_id
FROM (
  SELECT viewers.user_id, june.day, recent.show_id, MAX(recent.date) AS seen_on
  FROM (SELECT DISTINCT user_id FROM recent WHERE date BETWEEN '2026-06-01' AND '2026-06-30') AS viewers
  CROSS JOIN june
  LEFT JOIN recent ON recent.user_id = viewers.user_id AND recent.date <= june.day
  GROUP BY viewers.user_id, june.day
);
