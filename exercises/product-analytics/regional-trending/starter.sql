-- What each region watches most this week, and how it has moved.
-- A start: hours by region and show over both weeks. Still to do: the two weeks, the positions, the change, the order.
SELECT
  u.region,
  s.title,
  SUM(v.watch_duration_seconds) / 3600.0 AS hours
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
WHERE v.date BETWEEN '2026-06-17' AND '2026-06-30'
GROUP BY u.region, s.title
LIMIT 20;
