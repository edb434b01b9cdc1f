-- Completion in the first seven days from release, by country.
-- A start: every session with its show. Still to do: the week, the rate, the positions, the order.
SELECT
  u.country,
  s.title,
  s.release_date,
  v.date,
  v.watch_duration_seconds,
  v.total_show_duration_seconds
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
LIMIT 20;
