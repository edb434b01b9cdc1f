-- LIMIT keeps three rows of the whole result, not three a country.
SELECT
  u.country,
  s.title,
  ROUND(SUM(v.watch_duration_seconds) / 3600.0, 2) AS watch_hours,
  ROW_NUMBER() OVER (PARTITION BY u.country ORDER BY SUM(v.watch_duration_seconds) DESC, s.title) AS position
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
GROUP BY u.country, s.title
ORDER BY u.country, position
LIMIT 3;
