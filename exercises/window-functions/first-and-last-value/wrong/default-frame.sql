-- LAST_VALUE with the default frame, which ends at the current row.
SELECT
  v.user_id, v.date, v.show_id,
  FIRST_VALUE(s.title) OVER history AS first_title,
  LAST_VALUE(s.title) OVER history AS last_title
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
WINDOW history AS (PARTITION BY v.user_id ORDER BY v.date, v.show_id);
