-- Counts the shows that are ahead; compares a / b with c / d as a * d with c * b, which stays in whole numbers.
WITH sums AS MATERIALIZED (
  SELECT
    u.country,
    s.title,
    SUM(MIN(v.watch_duration_seconds, v.total_show_duration_seconds)) AS watched,
    SUM(v.total_show_duration_seconds) AS runtime
  FROM viewing_history AS v, shows AS s, users AS u
  WHERE v.show_id = s.show_id
    AND v.user_id = u.user_id
    AND v.date >= s.release_date
    AND v.date < date(s.release_date, '+7 days')
  GROUP BY u.country, s.title
)
SELECT
  a.country,
  a.title,
  ROUND(CAST(a.watched AS REAL) / a.runtime, 4) AS completion_rate,
  COUNT(b.title) + 1 AS position
FROM sums AS a
LEFT JOIN sums AS b
  ON b.country = a.country
  AND (b.watched * a.runtime > a.watched * b.runtime OR (b.watched * a.runtime = a.watched * b.runtime AND b.title < a.title))
GROUP BY a.country, a.title
HAVING COUNT(b.title) < 3
ORDER BY a.country, position;
