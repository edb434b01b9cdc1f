-- Most watched shows by country, 2026-06-01 to 2026-06-30.
-- A start: the joins are here. Still to do: the 30 days, the sums, the positions, the order.
SELECT
  u.country,
  s.title,
  v.watch_duration_seconds / 3600.0 AS watch_hours
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
LIMIT 20;
