-- MIN and MAX of the title: first and last in the alphabet, not in time.
SELECT
  v.user_id, v.date, v.show_id,
  MIN(s.title) OVER (PARTITION BY v.user_id) AS first_title,
  MAX(s.title) OVER (PARTITION BY v.user_id) AS last_title
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
