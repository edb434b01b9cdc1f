-- Numbers each user's sessions from both ends, then spreads the titles of the two that are number 1.
WITH numbered AS (
  SELECT
    v.user_id, v.date, v.show_id, s.title,
    ROW_NUMBER() OVER (PARTITION BY v.user_id ORDER BY v.date, v.show_id) AS from_start,
    ROW_NUMBER() OVER (PARTITION BY v.user_id ORDER BY v.date DESC, v.show_id DESC) AS from_end
  FROM viewing_history AS v
  INNER JOIN users AS u ON u.user_id = v.user_id
  INNER JOIN shows AS s ON s.show_id = v.show_id
)
SELECT
  user_id, date, show_id,
  MAX(CASE WHEN from_start = 1 THEN title END) OVER (PARTITION BY user_id) AS first_title,
  MAX(title) FILTER (WHERE from_end = 1) OVER (PARTITION BY user_id) AS last_title
FROM numbered
ORDER BY user_id, date;
