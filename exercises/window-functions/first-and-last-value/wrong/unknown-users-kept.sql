-- Never looks into users, so that sessions of unknown ones stay.
SELECT
  v.user_id, v.date, v.show_id,
  FIRST_VALUE(s.title) OVER history AS first_title,
  LAST_VALUE(s.title) OVER history AS last_title
FROM viewing_history AS v
JOIN shows AS s ON s.show_id = v.show_id
WINDOW history AS (PARTITION BY v.user_id ORDER BY v.date, v.show_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);
