-- No window functions: two subqueries with LIMIT 1, run once for each user and then joined to the sessions.
WITH ends AS MATERIALIZED (
  SELECT
    u.user_id,
    (
      SELECT s.title
      FROM viewing_history AS v JOIN shows AS s ON s.show_id = v.show_id
      WHERE v.user_id = u.user_id
      ORDER BY v.date, v.show_id
      LIMIT 1
    ) AS first_title,
    (
      SELECT s.title
      FROM viewing_history AS v JOIN shows AS s ON s.show_id = v.show_id
      WHERE v.user_id = u.user_id
      ORDER BY v.date DESC, v.show_id DESC
      LIMIT 1
    ) AS last_title
  FROM users AS u
)
SELECT v.user_id, v.date, v.show_id, e.first_title, e.last_title
FROM viewing_history AS v
JOIN ends AS e ON e.user_id = v.user_id
WHERE v.show_id IN (SELECT show_id FROM shows);
