WITH watched AS (
  -- Inner joins drop sessions of unknown users and shows, so that they can't be first or last either.
  SELECT
    v.user_id,
    v.date,
    v.show_id,
    s.title
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
)
SELECT
  user_id,
  date,
  show_id,
  FIRST_VALUE(title) OVER history AS first_title,
  LAST_VALUE(title) OVER history AS last_title
FROM watched
WINDOW history AS (
  PARTITION BY user_id
  -- The show_id settles which of several shows of one day comes first.
  ORDER BY date, show_id
  -- With an ORDER BY the frame ends at the current row unless told otherwise, and every row would be its own last.
  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
);
