-- Tries numbers of salts until the rows of one salt are few enough.
WITH RECURSIVE known AS (
  SELECT v.user_id
  FROM viewing_history AS v
  WHERE EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = v.user_id)
    AND EXISTS (SELECT 1 FROM shows AS s WHERE s.show_id = v.show_id)
),
hot AS (
  SELECT user_id, COUNT(*) AS n, (SELECT COUNT(*) FROM known) AS total
  FROM known
  GROUP BY user_id
),
tried (user_id, n, total, salts) AS (
  SELECT user_id, n, total, 2 FROM hot WHERE n * 1.0 / total > 0.01
  UNION ALL
  SELECT user_id, n, total, salts + 1 FROM tried WHERE n * 1.0 / salts >= 0.01 * total
)
SELECT MAX(salts) AS salts, AVG(n * 1.0 / total) AS share, MAX(n) AS rows, user_id
FROM tried
GROUP BY user_id;
