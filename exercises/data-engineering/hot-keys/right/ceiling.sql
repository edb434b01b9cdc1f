-- Counts the total by itself, and rounds up.
WITH known AS (
  SELECT user_id
  FROM viewing_history
  WHERE user_id IN (SELECT user_id FROM users)
    AND show_id IN (SELECT show_id FROM shows)
)
SELECT k.user_id, COUNT(*) AS rows, COUNT(*) / t.n AS share, CAST(CEIL(COUNT(*) / t.n / 0.01) AS INTEGER) AS salts
FROM known AS k
CROSS JOIN (SELECT 1.0 * COUNT(*) AS n FROM known) AS t
GROUP BY k.user_id, t.n
HAVING COUNT(*) / t.n > 0.01
ORDER BY share DESC;
