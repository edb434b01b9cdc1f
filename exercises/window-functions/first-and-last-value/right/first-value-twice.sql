-- FIRST_VALUE in both directions, which needs no frame: the first row is in every frame.
SELECT
  v.user_id,
  v.date,
  v.show_id,
  FIRST_VALUE(s.title) OVER (PARTITION BY v.user_id ORDER BY v.date, v.show_id) AS first_title,
  FIRST_VALUE(s.title) OVER (PARTITION BY v.user_id ORDER BY v.date DESC, v.show_id DESC) AS last_title
FROM viewing_history AS v
JOIN shows AS s USING (show_id)
WHERE v.user_id IN (SELECT user_id FROM users);
