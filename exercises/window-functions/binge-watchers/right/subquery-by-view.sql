-- For each view a subquery counts what follows within a day; the earliest view that passes is numbered 1.
WITH sv AS MATERIALIZED (
  SELECT v.user_id, e.show_id, v.episode_id, v.started_at, julianday(v.started_at) AS moment
  FROM users AS u
  JOIN episode_views AS v ON v.user_id = u.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id AND s.kind <> 'film'
),
counted AS (
  SELECT
    a.user_id, a.show_id, a.started_at,
    (
      SELECT COUNT(DISTINCT b.episode_id)
      FROM sv AS b
      WHERE b.user_id = a.user_id AND b.show_id = a.show_id AND b.moment - a.moment BETWEEN 0 AND 1
    ) AS episodes
  FROM sv AS a
),
numbered AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id, show_id ORDER BY started_at) AS place
  FROM counted
  WHERE episodes >= 3
)
SELECT user_id, show_id, started_at AS first_binge_at FROM numbered WHERE place = 1;
