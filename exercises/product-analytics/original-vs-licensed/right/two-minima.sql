-- The first day by MIN(date), the title by MIN(show_id) of that day. Shows are counted first, and joined to their names last.
WITH v AS (SELECT * FROM viewing_history WHERE user_id IN (SELECT user_id FROM users) AND show_id IN (SELECT show_id FROM shows)),
first_day AS (SELECT user_id, MIN(date) AS date FROM v GROUP BY user_id),
first_title AS (
  SELECT v.user_id, MIN(v.show_id) AS show_id, v.date
  FROM v
  JOIN first_day USING (user_id, date)
  GROUP BY v.user_id
),
acquired AS (
  SELECT show_id, COUNT(*) AS n
  FROM first_title
  JOIN users USING (user_id)
  WHERE julianday(date) - julianday(signup_date) BETWEEN 0 AND 7
  GROUP BY show_id
),
per_show AS (SELECT show_id, SUM(watch_duration_seconds / 3600.0) AS hours, COUNT(DISTINCT user_id) AS viewers FROM v GROUP BY show_id)
SELECT
  s.is_original,
  s.title,
  ROUND(p.hours, 2) AS hours,
  p.viewers,
  ROUND(COALESCE(a.n, 0) / CAST(p.viewers AS REAL), 4) AS acquisition_share,
  RANK() OVER (PARTITION BY s.is_original ORDER BY p.hours DESC, s.title) AS rank_in_group
FROM per_show AS p
JOIN shows AS s USING (show_id)
LEFT JOIN acquired AS a USING (show_id)
ORDER BY s.is_original DESC, rank_in_group;
