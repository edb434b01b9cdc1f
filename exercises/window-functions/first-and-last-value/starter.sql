-- Every session with its user's first and last title.
-- A start: the joins are here. Still to do: the two titles.
SELECT
  v.user_id,
  v.date,
  v.show_id,
  s.title
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
LIMIT 20;
