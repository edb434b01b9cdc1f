-- A position is one more than the number of shows ahead, in either week.
WITH known AS (
  SELECT u.region, s.title, v.date, v.watch_duration_seconds AS seconds
  FROM viewing_history AS v, users AS u, shows AS s
  WHERE u.user_id = v.user_id AND s.show_id = v.show_id
),
now AS MATERIALIZED (SELECT region, title, SUM(seconds) AS seconds FROM known WHERE date > date('2026-06-30', '-7 days') GROUP BY region, title),
past AS MATERIALIZED (
  SELECT region, title, SUM(seconds) AS seconds
  FROM known
  WHERE date > date('2026-06-30', '-14 days') AND date <= date('2026-06-30', '-7 days')
  GROUP BY region, title
),
ten AS (
  SELECT n.*, 1 + (SELECT COUNT(*) FROM now AS m WHERE m.region = n.region AND (m.seconds > n.seconds OR m.seconds = n.seconds AND m.title < n.title)) AS position
  FROM now AS n
)
SELECT
  region,
  title,
  seconds * 1.0 / 3600 AS hours,
  position,
  (
    SELECT 1 + (SELECT COUNT(*) FROM past AS q WHERE q.region = p.region AND (q.seconds > p.seconds OR q.seconds = p.seconds AND q.title < p.title))
    FROM past AS p
    WHERE p.region = ten.region AND p.title = ten.title
  ) - position AS rank_change
FROM ten
WHERE position < 11
ORDER BY region, position;
