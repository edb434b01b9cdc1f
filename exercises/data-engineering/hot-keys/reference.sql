WITH by_user AS (
  -- Rows of unknown users and shows fall out with the inner joins, from the keys and from the total.
  SELECT
    v.user_id,
    COUNT(*) AS user_rows,
    -- Window functions come after GROUP BY: the sum of the counts is the number of all rows.
    SUM(COUNT(*)) OVER () AS all_rows
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  GROUP BY v.user_id
)
SELECT
  user_id,
  user_rows AS "rows",
  -- 1.0, because an integer divided by an integer loses its fraction.
  1.0 * user_rows / all_rows AS share,
  -- Whole per cents, cut off, plus one: the smallest whole number above 100 times the share, also where that is whole.
  100 * user_rows / all_rows + 1 AS salts
FROM by_user
WHERE 100 * user_rows > all_rows;
