-- Takes the days from the sessions, so that a day on which nobody came has no row.
WITH active AS (
  SELECT DISTINCT s.user_id, date(s.started_at) AS active_on
  FROM sessions AS s
  JOIN users AS u ON u.user_id = s.user_id
  WHERE s.started_at >= '2026-05-20'
)
SELECT d.active_on AS day, COUNT(DISTINCT a.user_id) AS active_users
FROM (SELECT DISTINCT active_on FROM active WHERE active_on BETWEEN '2026-06-01' AND '2026-06-30') AS d
JOIN active AS a ON a.active_on BETWEEN date(d.active_on, '-6 days') AND d.active_on
GROUP BY d.active_on
ORDER BY d.active_on;
