-- Adds one after rounding up.
WITH by_user AS (
  SELECT
    v.user_id,
    COUNT(*) AS user_rows,
    SUM(COUNT(*)) OVER () AS all_rows
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  GROUP BY v.user_id
)
SELECT
  user_id,
  user_rows AS "rows",
  1.0 * user_rows / all_rows AS share,
  100 * user_rows / all_rows + 2 AS salts
FROM by_user
WHERE 100 * user_rows > all_rows;
