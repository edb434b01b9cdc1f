-- Originals and licensed shows: hours, viewers, who was brought in, rank.
-- A start: hours by show. Still to do: the viewers, the first views, the ranks.
SELECT
  s.is_original,
  s.title,
  ROUND(SUM(v.watch_duration_seconds) / 3600.0, 2) AS hours
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
GROUP BY s.is_original, s.title
LIMIT 20;
