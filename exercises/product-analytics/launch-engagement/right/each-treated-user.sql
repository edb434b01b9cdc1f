-- Compares each treated user with the mean of the controls of the same cell, and averages these differences.
WITH r AS (SELECT show_id AS launch_id, julianday(release_date) AS d0 FROM shows WHERE title = 'Harbor Lights'),
v AS (
  SELECT h.user_id, h.show_id = launch_id AS launch, CAST(julianday(h.date) - d0 AS INTEGER) AS d, h.watch_duration_seconds / 3600.0 AS h
  FROM viewing_history AS h, r
  WHERE EXISTS (SELECT 1 FROM shows WHERE shows.show_id = h.show_id)
),
u AS (
  SELECT
    user_id,
    country,
    plan,
    user_id IN (SELECT user_id FROM v WHERE launch AND d >= 0 AND d < 7) AS treated
  FROM users
),
kept AS (
  SELECT u.*, SUM(CASE WHEN d BETWEEN -28 AND -1 THEN h ELSE 0 END) AS pre, SUM(CASE WHEN d BETWEEN 7 AND 34 THEN h ELSE 0 END) AS post
  FROM u
  LEFT JOIN v USING (user_id)
  WHERE treated OR u.user_id NOT IN (SELECT user_id FROM v WHERE launch)
  GROUP BY u.user_id, country, plan, treated
),
binned AS (SELECT *, NTILE(10) OVER (ORDER BY pre, user_id) AS bin FROM kept),
matched AS (
  SELECT
    treated,
    post,
    AVG(CASE WHEN treated THEN NULL ELSE post END) OVER (PARTITION BY country, plan, bin) AS like_them
  FROM binned
)
SELECT
  COUNT(CASE WHEN treated THEN 1 END) AS treated_users,
  ROUND(AVG(CASE WHEN treated THEN post - like_them END), 4) AS matched_effect,
  ROUND(AVG(CASE WHEN treated THEN post END) - AVG(CASE WHEN NOT treated THEN post END), 4) AS naive_effect
FROM matched;
