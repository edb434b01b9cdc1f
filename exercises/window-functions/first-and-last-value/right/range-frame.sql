-- A RANGE frame over everything; the order is one text made of date and show.
SELECT
  user_id, date, show_id,
  NTH_VALUE(title, 1) OVER (PARTITION BY user_id ORDER BY place RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS first_title,
  LAST_VALUE(title) OVER (PARTITION BY user_id ORDER BY place RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS last_title
FROM (
  SELECT v.*, s.title, v.date || printf(' %012d', v.show_id) AS place
  FROM viewing_history AS v, shows AS s
  WHERE s.show_id = v.show_id AND EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = v.user_id)
);
