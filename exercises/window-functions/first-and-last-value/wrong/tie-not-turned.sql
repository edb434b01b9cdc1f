-- Turns the date round for the last title, but not the show_id: on the last day the lowest one wins.
SELECT
  v.user_id, v.date, v.show_id,
  FIRST_VALUE(s.title) OVER (PARTITION BY v.user_id ORDER BY v.date, v.show_id) AS first_title,
  FIRST_VALUE(s.title) OVER (PARTITION BY v.user_id ORDER BY v.date DESC, v.show_id) AS last_title
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
