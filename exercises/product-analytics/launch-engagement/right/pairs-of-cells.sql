-- One table for each group, joined cell by cell; dates by date(), hours looked up by subqueries.
WITH launch AS (SELECT show_id, release_date AS day0 FROM shows WHERE title = 'Harbor Lights'),
known AS (SELECT v.* FROM viewing_history AS v WHERE v.show_id IN (SELECT show_id FROM shows)),
fans AS (SELECT user_id, MAX(date BETWEEN day0 AND date(day0, '+6 days')) AS in_time FROM known JOIN launch USING (show_id) GROUP BY user_id),
before AS (
  SELECT user_id, SUM(watch_duration_seconds) AS seconds
  FROM known, launch
  WHERE date >= date(day0, '-28 days') AND date < day0
  GROUP BY user_id
),
after AS (
  SELECT user_id, SUM(watch_duration_seconds) AS seconds
  FROM known, launch
  WHERE date >= date(day0, '+7 days') AND date < date(day0, '+35 days')
  GROUP BY user_id
),
people AS (
  SELECT
    u.user_id,
    u.country || '/' || u.plan || '/' || NTILE(10) OVER (ORDER BY IFNULL(b.seconds, 0), u.user_id) AS cell,
    IFNULL(a.seconds, 0) / 3600.0 AS hours,
    f.user_id IS NOT NULL AS treated
  FROM users AS u
  LEFT JOIN fans AS f ON f.user_id = u.user_id
  LEFT JOIN before AS b ON b.user_id = u.user_id
  LEFT JOIN after AS a ON a.user_id = u.user_id
  WHERE f.user_id IS NULL OR f.in_time
),
t AS (SELECT cell, COUNT(*) AS n, AVG(hours) AS hours FROM people WHERE treated GROUP BY cell),
c AS (SELECT cell, AVG(hours) AS hours FROM people WHERE NOT treated GROUP BY cell)
SELECT
  (SELECT COUNT(*) FROM people WHERE treated) AS treated_users,
  (SELECT ROUND(SUM(t.n * (t.hours - c.hours)) / SUM(t.n), 4) FROM t JOIN c USING (cell)) AS matched_effect,
  ROUND((SELECT AVG(hours) FROM people WHERE treated) - (SELECT AVG(hours) FROM people WHERE NOT treated), 4) AS naive_effect;
