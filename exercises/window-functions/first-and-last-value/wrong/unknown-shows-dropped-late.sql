-- Leaves unknown shows out only after the window functions have seen them.
WITH told AS (
  SELECT
    v.user_id, v.date, v.show_id, s.title,
    FIRST_VALUE(s.title) OVER history AS first_title,
    LAST_VALUE(s.title) OVER history AS last_title
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  LEFT JOIN shows AS s ON s.show_id = v.show_id
  WINDOW history AS (PARTITION BY v.user_id ORDER BY v.date, v.show_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT user_id, date, show_id, first_title, last_title
FROM told
WHERE title IS NOT NULL;
